import { Tabs } from '@navikt/ds-react';
import type { ComponentType } from 'react';
import { useSearchParams } from 'react-router';
import type { ReadyRun } from '../../../../shared/run/run.ts';
import { useText } from '../../../language/use-text.ts';
import { CoverageMatrix } from './coverage-matrix.tsx';
import { Differences } from './differences.tsx';
import { Excluded } from './excluded.tsx';
import { Proof } from './proof.tsx';
import { Ranking } from './ranking.tsx';
import { Reports } from './reports.tsx';

const views = {
  ranking: Ranking,
  coverage: CoverageMatrix,
  excluded: Excluded,
  reports: Reports,
  differences: Differences,
  proof: Proof,
} as const satisfies Record<string, ComponentType<{ run: ReadyRun }>>;
type View = keyof typeof views;
const names = Object.keys(views) as View[];

/** What a run found, seen from six sides; the one that is open is in the address, so that it can be sent to others. */
export const Result = ({ run }: { run: ReadyRun }) => {
  const text = useText('run');
  const [search, setSearch] = useSearchParams();
  const open = names.find((name) => name === search.get('view')) ?? 'ranking';
  return (
    <Tabs value={open} onChange={(view) => setSearch({ view }, { replace: true, preventScrollReset: true })}>
      <Tabs.List>
        {names.map((name) => (
          <Tabs.Tab key={name} value={name} label={text.views[name]} />
        ))}
      </Tabs.List>
      {names.map((name) => {
        const View = views[name];
        return (
          <Tabs.Panel key={name} value={name}>
            {name === open && (
              <div className="panel stack">
                <View run={run} />
              </div>
            )}
          </Tabs.Panel>
        );
      })}
    </Tabs>
  );
};
