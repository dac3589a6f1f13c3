import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { Outcome } from './main-job.ts';

const nameIn = ({ parties }: ConsortiumView, id: string): string =>
  parties.find(({ profileId }) => profileId === id)?.name ?? id;

const row = (what: string, who: string, brings: string): string =>
  `  ${what.padEnd(11)} ${who.padEnd(52)} ${brings}`;

const best = (consortium: ConsortiumView): string[] => [
  `Best consortium: score ${consortium.figures.score?.toFixed(10)}, gaps: ${consortium.gaps.length}`,
  ...[...Map.groupBy(consortium.deliveries, ({ provider }) => provider)].map(([id, rows]) =>
    row('provider', nameIn(consortium, id), rows.map(({ element }) => element).join(', ')),
  ),
  ...consortium.investments.map(({ investor, amount }) =>
    row('investor', nameIn(consortium, investor), `NOK ${amount?.toLocaleString('nb-NO')}`),
  ),
  ...consortium.jobs.map(({ employer, positions }) =>
    row('employer', nameIn(consortium, employer), `${positions} jobs`),
  ),
];

const runnerUp = (consortium: ConsortiumView): string => {
  const providers = consortium.parties.filter(({ side }) => side === 'provider').map(({ name }) => name);
  const { rank, figures } = consortium;
  return `  ${String(rank).padStart(2)}. ${figures.score?.toFixed(10)}  gaps ${figures.gaps}  ${providers.join(' + ')}`;
};

/** What is in the inbox. */
export const mailTable = (counts: Record<string, number>): string =>
  [
    '',
    'Mails sent',
    ...Object.entries(counts).map(([name, count]) => `  ${String(count).padStart(3)}  ${name}`),
    '',
  ].join('\n');

/** What the demo ends in. */
export const outcomeTable = ({ consortia, mails }: Outcome): string =>
  [
    '',
    ...best(consortia[0]!),
    '',
    'Runners-up',
    ...consortia.slice(1).map(runnerUp),
    '',
    'Mails sent',
    ...[...mails].map(([template, count]) => `  ${String(count).padStart(3)}  ${template}`),
    '',
  ].join('\n');
