import bjerke from '../../data/bjerke-2024.market.json' with { type: 'json' };
import { type Market, parseMarket } from '../../shared/matching/market.ts';
import type { NeedContent } from '../../shared/need/need.ts';
import { type ProfileContent, profileContentSchema } from '../../shared/profile/content.ts';

type Named = { id: string; name: string; note?: string };

const parsed = parseMarket(bjerke);
if (!parsed.ok) throw new Error(`data/bjerke-2024.market.json: ${parsed.issues[0]?.path}`);

/** The Bjerke market of 2024, as anybody may read it from `data/`. */
export const market: Market = parsed.market;

const contentOf = (
  side: ProfileContent['side'],
  { id: _, ...terms }: { id: string },
  { name, note }: Named,
) => profileContentSchema.parse({ side, name, description: note ?? '', terms });

const contents = (side: ProfileContent['side'], rows: readonly { id: string }[], named: readonly Named[]) =>
  rows.map((row, index) => ({ id: row.id, content: contentOf(side, row, named[index]!) }));

/** What every party of the market registers, in the file's order. */
export const parties: readonly { id: string; content: ProfileContent }[] = [
  ...contents('provider', market.providers, bjerke.providers),
  ...contents('investor', market.investors, bjerke.investors),
  ...contents('employer', market.employers, bjerke.employers),
];

const { id: _, ...terms } = market.need;

/** The need that NAV Bjerke publishes; the days are Oslo's and depend on when the demo is run. */
export const needContent = (dates: { answerBy: string; startOn: string }): NeedContent => ({
  name: bjerke.need.name,
  summary:
    'NAV Bjerke søker nye partnerskap som kvalifiserer innvandrere med lite formell utdanning til arbeid, gir dem ' +
    'ordinær jobb og følger dem og arbeidsgiveren opp etterpå.',
  targetGroup:
    'Innvandrere fra landgruppe 3 mellom 30 og 59 år med lite skolegang og arbeidserfaring. Muntlig norsk er på A2 ' +
    'og skriftlig på A1 eller lavere. Gruppen er beskrevet; ingen enkeltpersoner er registrert.',
  owner: 'NAV Bjerke',
  referrals: {
    perYear: 40,
    basis: 'NAV Bjerke og NAV Grorud har til sammen over 200 personer i målgruppen.',
  },
  comparison: {
    kind: 'matched-group',
    description: 'Personer i samme målgruppe ved NAV-kontor som ikke deltar, fulgt i de samme registrene.',
  },
  dates,
  terms,
});
