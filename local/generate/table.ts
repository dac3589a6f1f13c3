import { describedNouns } from '../../functions/store/nouns.ts';
import { table } from '../../shared/table.ts';

const code = (text: string): string => `\`${text}\``;

/** The page of the table's keys, made from the nouns: what each item is, and how it is found. */
export const tablePage = (): string =>
  [
    '# The table',
    '',
    'Generated from `functions/store/nouns` by `npm run generate`, and compared in the tests.',
    '',
    `One table with the key ${code(table.partitionKey)}, ${code(table.sortKey)}, the indexes ` +
      `${table.indexes.map(({ name }) => code(name)).join(' and ')}, expiry by ${code(table.ttlAttribute)} and a ` +
      `stream of ${table.stream}. Nothing scans it. Reads are consistent but for those through an index.`,
    '',
    '| Item | Holds | Key, for example | Found |',
    '|---|---|---|---|',
    ...describedNouns().map(
      ({ kind, holds, key, found }) => `| ${kind} | ${holds} | ${code(key)} | ${found.join('<br>')} |`,
    ),
    '',
  ].join('\n');
