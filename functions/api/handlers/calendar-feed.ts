import type { CalendarFeed } from '../../../shared/calendar-feed/feed.ts';
import type { calendarFeedRoutes } from '../../../shared/calendar-feed/routes.ts';
import { profileIdOf } from '../../../shared/person/decide.ts';
import type { Person } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import { feedContext } from '../../calendar/context.ts';
import { feedOf } from '../../calendar/feed.ts';
import { makeSecret, readToken, tokenOf } from '../../calendar/feed-token.ts';
import type { Deps } from '../../deps.ts';
import { put, remove } from '../../store/change.ts';
import { calendarFeeds } from '../../store/nouns/calendar-feeds.ts';
import { invitations } from '../../store/nouns/consortia.ts';
import { people } from '../../store/nouns/people.ts';
import { profiles } from '../../store/nouns/profiles.ts';
import type { Handlers } from '../handler.ts';

const shown = (feed: CalendarFeed | undefined) =>
  feed
    ? { state: 'on' as const, since: feed.createdAt, actions: ['renew' as const, 'revoke' as const] }
    : { state: 'off' as const, actions: ['create' as const] };

const audit = (deps: Deps, personId: string, action: string) =>
  deps.store.audit({ by: personId, action, record: `PERSON#${personId}` });

/** An address that was made before the person registered anew belongs to whom they acted for then. */
const isOfBefore = (feed: CalendarFeed, { registeredAt }: Person): boolean =>
  Date.parse(feed.createdAt) < Date.parse(registeredAt);

/** Whose address it is: nobody's once it is revoked, the person may no longer act, or the party has withdrawn. */
const ownerOf = async (deps: Deps, token: string): Promise<{ person: Person; profileId: string }> => {
  const { personId, secret } = readToken(token);
  const [feed, person] = await Promise.all([
    deps.store.get(calendarFeeds, personId),
    deps.store.get(people, personId),
  ]);
  if (feed?.secretHash !== deps.hash(secret) || person?.state !== 'active') return refuse('not-found');
  if (isOfBefore(feed, person)) return refuse('not-found');
  const profileId = profileIdOf(person) ?? refuse('not-found');
  const profile = await deps.store.get(profiles, profileId);
  return profile?.state === 'withdrawn' ? refuse('not-found') : { person, profileId };
};

export const calendarFeedHandlers: Handlers<typeof calendarFeedRoutes> = {
  getMyCalendarFeed: async ({ actor }, deps) => ({
    body: shown(await deps.store.get(calendarFeeds, actor.personId)),
  }),

  makeMyCalendarFeed: async ({ actor: { personId } }, deps) => {
    const secret = makeSecret();
    const feed = { personId, secretHash: deps.hash(secret), createdAt: deps.now() };
    await deps.store.commit([put(calendarFeeds, feed), audit(deps, personId, 'make-calendar-feed')]);
    const url = `${deps.env.PAGE_URL}/api/calendar-feeds/${tokenOf(personId, secret)}`;
    return { body: { ...shown(feed), url } };
  },

  revokeMyCalendarFeed: async ({ actor: { personId } }, deps) => {
    await deps.store.commit([remove(calendarFeeds, personId), audit(deps, personId, 'revoke-calendar-feed')]);
    return { body: shown(undefined) };
  },

  getCalendarFeed: async ({ params: { token } }, deps) => {
    const { person, profileId } = await ownerOf(deps, token);
    const all = await deps.store.all(invitations, { index: 'gsi2', partition: `INVITATIONS#${profileId}` });
    return {
      body: feedOf(
        all.filter(({ personId }) => personId === person.personId),
        feedContext(deps, person.language),
      ),
    };
  },
};
