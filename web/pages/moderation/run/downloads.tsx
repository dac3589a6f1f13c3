import { BodyShort } from '@navikt/ds-react';
import type { ReadyRun } from '../../../../shared/run/run.ts';
import { api } from '../../../api/client.ts';
import { DownloadButton } from '../../../download/download-button.tsx';
import { useTerms } from '../../../hooks/use-terms.ts';
import { useLanguage } from '../../../language/language.tsx';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { resultRows } from './result-rows.ts';

const marketFile = async (runId: string): Promise<Blob> => {
  const { body } = await api.getRunMarket({ params: { runId } });
  return new Blob([`${JSON.stringify(body, null, 2)}\n`], { type: 'application/json' });
};

/** Written in the browser from the frozen market, by what `npm run compose -- --lp` writes it with. */
const lpFile = async (runId: string): Promise<Blob> => {
  const [{ parseMarket }, { writeLp }, market, fits] = await Promise.all([
    import('../../../../shared/matching/market.ts'),
    import('../../../../shared/matching/lp.ts'),
    api.getRunMarket({ params: { runId } }),
    api.getRunFits({ params: { runId } }),
  ]);
  const parsed = parseMarket(market.body);
  if (!parsed.ok) throw new Error(`The frozen market of run ${runId} does not parse`);
  return new Blob([writeLp(parsed.market, fits.body)], { type: 'text/plain;charset=utf-8' });
};

/** What anybody may take with them of a run. */
export const Downloads = ({ run: { runId } }: { run: ReadyRun }) => {
  const { proof: text } = useText('run');
  const { roles } = useText('common');
  const { nameOf } = useTerms();
  const language = useLanguage();
  const resultFile = async () => {
    const [{ csvOf }, consortia, fits] = await Promise.all([
      import('../../../download/csv.ts'),
      api.listConsortia({ query: { runId, sort: 'rank', limit: 50 } }),
      api.getRunFits({ params: { runId } }),
    ]);
    const words = { sides: roles, elementOf: (code: string) => nameOf('elements', code) };
    const rows = resultRows({ consortia: consortia.body.items, fits: fits.body }, words);
    return csvOf({ headings: text.headings, rows }, language);
  };
  return (
    <Section title={text.downloads}>
      <DownloadButton label={text.market} fileName={`${runId}.market.json`} make={() => marketFile(runId)} />
      <DownloadButton label={text.result} fileName={`${runId}.csv`} make={resultFile} />
      <DownloadButton label={text.lp} fileName={`${runId}.lp`} make={() => lpFile(runId)} />
      <BodyShort className="small">{text.lpHelp}</BodyShort>
    </Section>
  );
};
