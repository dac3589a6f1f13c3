import { calendarFeedSchema } from '../../../shared/calendar-feed/feed.ts';
import { noun } from '../noun.ts';

export const calendarFeeds = noun({
  kind: 'calendar-feed',
  holds: 'That a person’s meetings can be subscribed to, by an address of which only the hash is kept',
  example: '4f1c',
  found: ['by person'],
  schema: calendarFeedSchema,
  key: (personId: string) => ({ pk: `PERSON#${personId}`, sk: 'CALENDAR-FEED' }),
  idOf: ({ personId }) => personId,
});
