import { Temporal } from 'temporal-polyfill';
import { oslo } from '../../../shared/time/oslo.ts';
import type { Instance } from '../../instance.ts';

/** Moves the service to noon of a day in Oslo, and lets time do what it would have done. */
export const moveTo = async ({ clock, tick }: Instance, day: string): Promise<void> => {
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: oslo, plainTime: '12:00' });
  clock.move(noon.epochMilliseconds - clock.now());
  await tick();
};
