import type { ListedTerm, TaxonomyKind } from '../../shared/taxonomy/term.ts';
import type { Change } from './change.ts';
import { toItem } from './noun.ts';
import { terms } from './nouns/bookkeeping.ts';

type Stored = ListedTerm & { taxonomy: TaxonomyKind };

const asItWas = ({ name, retired }: Stored) => ({
  ConditionExpression:
    '#name = :name AND ' +
    (retired ? '#retired = :retired' : '(attribute_not_exists(#retired) OR #retired = :retired)'),
  ExpressionAttributeNames: { '#name': 'name', '#retired': 'retired' },
  ExpressionAttributeValues: { ':name': name, ':retired': retired ?? false },
});

/** Writes a term. Refuses `conflict` if another moderator has written it since `from` was read. */
export const writeTerm = ({ from, to }: { from: Stored | undefined; to: Stored }): Change => ({
  write: (TableName) => ({
    Put: {
      TableName,
      Item: toItem(terms, to),
      ...(from ? asItWas(from) : { ConditionExpression: 'attribute_not_exists(pk)' }),
    },
  }),
  refused: () => 'conflict',
});
