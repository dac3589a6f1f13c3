import type { Person } from '../../shared/person/person.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import type { Change } from './change.ts';
import { people } from './nouns/people.ts';

/** Writes nothing: holds the transaction to the person still acting for the same organisation in the same role. */
export const stillActs = (
  { personId, role, organisation }: Pick<Person, 'personId' | 'role' | 'organisation'>,
  refusal: RefusalCode = 'forbidden',
): Change => ({
  write: (TableName) => ({
    ConditionCheck: {
      TableName,
      Key: people.key(personId),
      ConditionExpression: '#state = :active AND #role = :role AND #organisation.#number = :number',
      ExpressionAttributeNames: {
        '#state': 'state',
        '#role': 'role',
        '#organisation': 'organisation',
        '#number': 'number',
      },
      ExpressionAttributeValues: { ':active': 'active', ':role': role, ':number': organisation.number },
    },
  }),
  refused: () => refusal,
});
