import * as z from 'zod';

/** What stops a consortium for good as long as it lasts. No moderator can override it. */
export const hardObstacleKinds = [
  'withdrawn',
  'paused',
  'not-approved',
  'nobody-acts',
  'conflict',
  'same-organisation',
  'need-closed',
] as const;

/** What stops recommend and approve until two moderators override it, each with a reason. */
export const softObstacleKinds = ['terms-changed', 'superseded-run'] as const;

const named = z.object({ profileId: z.string(), name: z.string() });

/** One reason why the parties of a consortium may not meet today. */
export const obstacleSchema = z
  .object({
    kind: z.enum([...hardObstacleKinds, ...softObstacleKinds]),
    /** The party concerned. Absent where the need or the run is the obstacle. */
    party: named.optional(),
    /** The other party of a conflict, or of an organisation that sits at the table twice. */
    other: named.optional(),
    /** The terms that have changed, as the profile names them: `ticket`, `offers.assessment`. */
    fields: z.array(z.string()).optional(),
  })
  .meta({ id: 'Obstacle' });
export type Obstacle = z.infer<typeof obstacleSchema>;

export const isHard = ({ kind }: Obstacle): boolean =>
  (hardObstacleKinds as readonly string[]).includes(kind);

/** Whether an obstacle concerns a party: its own state, a conflict with it, or the need. */
export const concerns = ({ party, other }: Obstacle, profileId: string): boolean =>
  party === undefined || party.profileId === profileId || other?.profileId === profileId;

/** Whether an obstacle is a party's own state, which nobody else can end. */
const isOwn = ({ party, other }: Obstacle, profileId: string): boolean =>
  other === undefined && party?.profileId === profileId;

/**
 * Whether a party cannot say yes because of others: a conflict, or the need. Its silence costs it nothing then. Where its
 * own state stands in the way as well, it could do something about it.
 */
export const isKeptFromAnswering = (obstacles: readonly Obstacle[], profileId: string): boolean => {
  const stopping = obstacles.filter((one) => isHard(one) && concerns(one, profileId));
  return stopping.length > 0 && !stopping.some((one) => isOwn(one, profileId));
};

/** Whether two judgements found the same obstacles. Both list them in the same order. */
export const sameObstacles = (one: readonly Obstacle[], other: readonly Obstacle[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
