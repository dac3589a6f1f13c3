import { occursTwice, oslo, osloTime } from '../../shared/time/oslo.ts';
import { osloVtimezone } from './vtimezone.ts';

/** The same for a meeting through every move and cancellation, for everybody who is invited, and in every calendar. */
export const uidOf = (meetingId: string): string => `${meetingId}${uidEnd}`;
const uidEnd = '@trepart';

/** The meeting that an entry is about; nothing where the entry is not one of ours. */
export const meetingIdOf = (uid: string): string | undefined =>
  uid.length > uidEnd.length && uid.endsWith(uidEnd) ? uid.slice(0, -uidEnd.length) : undefined;

/** A quoted parameter can hold neither quotation marks nor control characters (RFC 5545 §3.2). */
export const parameter = (name: string): string => name.replaceAll('"', "'").replaceAll(/\p{Cc}/gu, ' ');

/** When it is, on Oslo's clock; in UTC in the one hour of the year where that clock does not tell. */
export const when = (meeting: { start: string; minutes: number }) => {
  const start = osloTime(meeting.start);
  const end = start.add({ minutes: meeting.minutes });
  return { start, end, ...(occursTwice(start) || occursTwice(end) ? {} : { timezone: oslo }) };
};

/** Where it is, on site or online or both. */
export const locationOf = ({
  place,
  onlineLink,
}: {
  place?: string | undefined;
  onlineLink?: string | undefined;
}): string => [place, onlineLink].filter(Boolean).join(', ');

/** The zone is given for each event: the library's own line for a calendar stands where no property may. */
export const zone = { name: null, generator: () => osloVtimezone } as const;
