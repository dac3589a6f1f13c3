import { people } from '../../../local/demo/people.ts';
import type { Side } from '../../../shared/person/role.ts';
import type { Service } from './service.ts';

/** The username of whoever acts for a party of the best consortium: their pages have something on them. */
export const memberOf = async ({ as, consortiumId }: Service, side: Side): Promise<string> => {
  const { body } = await as('moderator-1').getConsortium({ params: { consortiumId } });
  const member = body.parties.find((party) => party.side === side);
  const found = people.find(
    ({ role, organisation }) => `${role}-${organisation.number}` === member?.profileId,
  );
  if (!found) throw new Error(`No ${side} is in the consortium`);
  return found.username;
};

/**
 * A round whose schedule is shown, one that is open for sign-up, one that is a draft, and a meeting: the party's own, or any
 * for a moderator.
 */
const roundsFor = async ({ as }: Service, profileId: string): Promise<Record<string, string>> => {
  const { items } = (await as('moderator-1').listAllRounds({})).body;
  const idOf = (state: string) => items.find(({ round }) => round.state === state)?.round.roundId ?? '';
  const roundId = idOf('provisional');
  if (roundId === '') return {};
  const drafts = (await as('moderator-1').listAllRounds({ query: { drafts: 'true' } })).body.items;
  const meetings = (await as('moderator-1').listRoundMeetings({ params: { roundId } })).body.items;
  const own = meetings.find(({ seats }) => seats.some((seat) => seat.profileId === profileId));
  return {
    roundId,
    openRoundId: idOf('published'),
    draftRoundId: drafts[0]?.round.roundId ?? '',
    meetingId: (own ?? meetings[0])?.meetingId ?? '',
  };
};

/** What stands for each `:name` in a path, as `username` would come to it. */
const valuesFor = async (service: Service, username: string): Promise<Record<string, string>> => {
  const { as, needId, runId, consortiumId } = service;
  const { body: me } = await as(username).getMe({});
  const profileId = `${me.role}-${me.organisation.number}`;
  return {
    needId,
    runId,
    consortiumId,
    profileId,
    personId: me.personId,
    invitationId: `${consortiumId}.${profileId}`,
    ...(await roundsFor(service, profileId)),
  };
};

/** The path with its parameters filled in. */
export const addressOf = async (service: Service, path: string, username: string): Promise<string> => {
  const values = await valuesFor(service, username);
  return path.replaceAll(/:(\w+)/g, (whole, name: string) => values[name] ?? whole);
};
