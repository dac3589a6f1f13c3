import type { Answer, Consortium, Gap } from '../../shared/matching/answer.ts';
import type { Market } from '../../shared/matching/market.ts';

export const kroner = (amount: number): string => `${Math.round(amount).toLocaleString('nb-NO')} kr`;
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const gapText = ({ kind, of, closedBy }: Gap): string => {
  const missing = kind === 'capital' ? percent(Number(of)) : String(of);
  return `${kind} ${missing}: ${closedBy === null ? 'nobody can close it' : `${closedBy} could close it`}`;
};

const byProvider = ({ deliveries }: Consortium): string[] =>
  [...Map.groupBy(deliveries, ({ provider }) => provider)].map(
    ([provider, rows]) => `  ${provider}: ${rows.map(({ element }) => element).join(', ')}`,
  );

const entryLines = (entry: Consortium, place: number): string[] => [
  `${place + 1}. score ${entry.score.toFixed(10)}, value ${entry.value.toFixed(10)}${entry.optimal ? '' : `, at most ${entry.bound.toFixed(10)}`}`,
  ...byProvider(entry),
  ...entry.investments.map(({ investor, amount }) => `  ${investor}: ${kroner(amount)}`),
  ...entry.jobs.map(({ employer, positions }) => `  ${employer}: ${positions} jobs`),
  ...entry.gaps.map((gap) => `  gap: ${gapText(gap)}`),
];

/** The answer for a person at a terminal. */
export const answerTable = (
  { need }: Market,
  { consortia, contract, optimal, milliseconds }: Answer,
): string =>
  [
    `${need.id}: ${consortia.length} consortia, ${optimal ? 'proven best' : 'not proven: the time ran out'}, in ${Math.round(milliseconds)} ms`,
    `expected payout ${kroner(contract.expectedPayout)}, return ${percent(contract.expectedReturn)}, loss probability ${percent(contract.lossProbability)}`,
    ...consortia.flatMap(entryLines),
    '',
  ].join('\n');
