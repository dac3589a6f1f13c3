import type { Answer, Consortium, Gap } from '../../shared/engine/answer.ts';
import type { Market } from '../../shared/engine/market/market.ts';
import { kroner, percent } from './table.ts';

const gapText = ({ kind, of, missing, closedBy }: Gap): string => {
  const what = kind === 'element' ? `element ${of}` : kind;
  const share = missing > 0 ? `, ${percent(missing)} missing` : '';
  return `${what}${share}: ${closedBy === null ? 'no single party can close it' : `${closedBy} could close it`}`;
};

const byProvider = ({ deliveries }: Consortium): string[] =>
  [...Map.groupBy(deliveries, ({ provider }) => provider)].map(([provider, rows]) => {
    const elements = [...Map.groupBy(rows, ({ element }) => element)].map(
      ([element, places]) => `${element} ${places.reduce((sum, { persons }) => sum + persons, 0)}`,
    );
    return `  ${provider}: ${elements.join(', ')}`;
  });

const riskText = ({ risk, index, bands }: Consortium): string => {
  const layer =
    risk.expectedReturn === null || risk.lossProbability === null
      ? 'no return-seeking capital'
      : `${kroner(risk.layer)} return-seeking: return ${percent(risk.expectedReturn)}, loss ${percent(risk.lossProbability)}`;
  return `  index ${index.toFixed(4)} (band ${bands.index}), ${layer}, expected payout ${kroner(risk.expectedPayout)}`;
};

const entryLines = (entry: Consortium, place: number): string[] => [
  `${place + 1}. score ${entry.score.toFixed(10)}, value ${entry.value.toFixed(10)}${entry.optimal ? '' : `, at most ${entry.bound.toFixed(10)}`}`,
  riskText(entry),
  ...byProvider(entry),
  ...entry.investments.map(({ investor, amount }) => `  ${investor}: ${kroner(amount)}`),
  ...entry.jobs.map(({ employer, positions }) => `  ${employer}: ${positions} jobs`),
  ...entry.gaps.map((gap) => `  gap: ${gapText(gap)}`),
];

/** The answer of version 2 for a person at a terminal. */
export const answerTable = ({ need }: Market, { consortia, optimal, milliseconds }: Answer): string =>
  [
    `${need.id}: ${consortia.length} consortia, ${optimal ? 'proven best' : 'not proven: the time ran out'}, in ${Math.round(milliseconds)} ms`,
    ...consortia.flatMap(entryLines),
    '',
  ].join('\n');
