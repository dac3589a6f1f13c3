import type { Instance } from '../../instance.ts';
import { type As, personNamed } from '../client.ts';
import type { Say } from '../load.ts';
import { moveTo } from './clock.ts';
import { usernameOf } from './consortium.ts';
import type { RoundDates } from './dates.ts';
import type { Ledger, Owed } from './ledger.ts';

/** What every part of the round's story is told with. */
export type Scene = { instance: Instance; as: As; say: Say; dates: RoundDates; ledger: Ledger };

export const emailOf = (profileId: string): string => personNamed(usernameOf(profileId)).email;

const moderators = ['moderator-1', 'moderator-2'];

export const toModerators = (template: string): Owed[] =>
  moderators.map((username) => ({ to: personNamed(username).email, template }));

/** Moves to a day, and lets time do what it would have done by then. */
export const wait = ({ instance }: Scene, day: string): Promise<void> => moveTo(instance, day);
