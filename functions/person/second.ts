import type { Consortium } from '../../shared/consortium/consortium.ts';
import type { Actor, Person } from '../../shared/person/person.ts';
import { type Sign, signOfOne } from '../../shared/person/two-persons.ts';
import { refuse } from '../../shared/refusal.ts';
import type { Deps } from '../deps.ts';
import type { Change } from '../store/change.ts';
import { people } from '../store/nouns/people.ts';

const numberOf = (profileId: string): string => profileId.slice(profileId.indexOf('-') + 1);

/** Writes nothing: holds the transaction to a person as they were judged. */
const personAsRead = ({ personId, version }: Person): Change => ({
  write: (TableName) => ({
    ConditionCheck: {
      TableName,
      Key: people.key(personId),
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': version },
    },
  }),
  refused: () => 'conflict',
});

type Second = { sign: Sign | undefined; held: Change[] };

/** Whether a moderator may complete what another has begun on a consortium, by both records as they are today. */
export const judgeSecond = async (deps: Deps, actor: Actor, consortium: Consortium): Promise<Second> => {
  if (consortium.state !== 'recommended') return { sign: undefined, held: [] };
  const [first, second] = await Promise.all([
    deps.store.get(people, consortium.recommendation.by),
    deps.store.get(people, actor.personId),
  ]);
  if (!first || !second) return { sign: { why: 'has-left' }, held: [] };
  const organisations = consortium.parties.map(({ profileId }) => numberOf(profileId));
  const sign = signOfOne(first, second, { now: deps.now(), organisations });
  return { sign, held: [personAsRead(first), personAsRead(second)] };
};

/** Refuses `two-person-rule` where the two may be one human; the changes hold the transaction to who they are. */
export const requireSecond = async (deps: Deps, actor: Actor, consortium: Consortium): Promise<Change[]> => {
  const { sign, held } = await judgeSecond(deps, actor, consortium);
  if (sign) refuse('two-person-rule', { detail: sign.until ? `${sign.why} until ${sign.until}` : sign.why });
  return held;
};
