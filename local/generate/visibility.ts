import { accessOf, type Field, fields, type ReaderKind, readerKinds } from '../../shared/visibility/table.ts';
import { deliveryStep, partNames } from '../../shared/visibility/words.ts';

const readers: Record<ReaderKind, string> = {
  itself: 'the party itself',
  partner: 'the others of an approved consortium',
  candidate: 'the others of a candidate',
  round: 'those it meets in a round',
  fittingInvestor: 'investor whose mandate fits the need',
  otherInvestor: 'investor whose mandate does not',
  party: 'other parties',
  evaluator: 'appointed evaluator',
  moderator: 'moderator',
  anyone: 'anyone',
};

const row = (field: Field): string => {
  const cells = readerKinds
    .map((kind) => accessOf(field, kind))
    .map((access) => (access === 'never' ? '' : access));
  return `| \`${field}\` | ${cells.join(' | ')} |`;
};

/** The page of who sees what: the table that the answers ask, as it is. */
export const visibilityPage = (): string =>
  [
    '# Who sees what',
    '',
    'Generated from `shared/visibility/table.ts` by `npm run generate`, and compared in the tests. The answers of the',
    'service ask this table; a blank cell is never read.',
    '',
    '- A reader who is several of these reads as the one who reads the most; what anyone reads, everybody does.',
    '- A consortium binds its parties from the approval on. Before that it is one of up to fifty candidates of a run.',
    '- A mandate fits a need when no rule of [how matching works](../matching.md) excludes it, as the approved mandate is today.',
    '- Without an approved profile a party reads nothing of others.',
    `- In words: a criterion is weak, fair or strong; a part of the capital is one of ${partNames.join(', ')}.`,
    `- Rounded: how well the deliveries and jobs of a consortium fit, 0–1, to the nearest ${deliveryStep}.`,
    '',
    `| Field | ${readerKinds.map((kind) => readers[kind]).join(' | ')} |`,
    `|---|${readerKinds.map(() => '---').join('|')}|`,
    ...fields.map(row),
    '',
  ].join('\n');
