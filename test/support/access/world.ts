import type { RouteName } from '../../../shared/api.ts';
import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import type { ProfileContent } from '../../../shared/profile/content.ts';
import { employerContent, investorContent, needContent, providerContent } from '../content.ts';
import { roundContent } from '../rounds.ts';
import {
  invited,
  join,
  openDoors,
  type Party,
  party,
  publishedNeed,
  publishedRun,
  recommend,
  run,
  type Somebody,
  somebody,
} from '../scene.ts';
import { firstModerator, newKey, type Service } from '../service.ts';
import type { Known } from './callers.ts';

/**
 * What a path names: a record of the first half of the market, of the second, one that is not published yet, or none.
 */
export const recordKinds = ['in', 'out', 'hidden', 'missing'] as const;
export type RecordKind = (typeof recordKinds)[number];

type PartyName =
  | 'provider-in'
  | 'provider-out'
  | 'investor-in'
  | 'investor-out'
  | 'employer-in'
  | 'employer-out';
const ins = ['provider-in', 'investor-in', 'employer-in'] as const;
const outs = ['provider-out', 'investor-out', 'employer-out'] as const;

const sits = (consortium: ConsortiumView, { profileId }: Party): boolean =>
  consortium.parties.some((one) => one.profileId === profileId);

const marketOf = async (service: Service): Promise<Record<PartyName, Party>> => {
  const contents: Record<PartyName, ProfileContent> = {
    'provider-in': providerContent(),
    'provider-out': providerContent(),
    'investor-in': investorContent(),
    'investor-out': investorContent(),
    'employer-in': employerContent({ positions: 10 }),
    'employer-out': employerContent({ positions: 10 }),
  };
  const made = Object.entries(contents).map(
    async ([name, content]) => [name, await party(service, content)] as const,
  );
  return Object.fromEntries(await Promise.all(made)) as Record<PartyName, Party>;
};

/** Keeps the two halves apart, so that each is a consortium of its own. */
const keepApart = async (service: Service, market: Record<PartyName, Party>): Promise<void> => {
  const pairs = ins.flatMap((one) => outs.map((other) => [market[one].profileId, market[other].profileId]));
  for (const [one, other] of pairs)
    await service.as(firstModerator).addConflict({
      body: { parties: { one: one!, other: other! }, reason: 'Samme eiere.' },
      key: newKey(),
    });
};

/** People of the sides whose organisation has no approved profile. */
const newcomersOf = async (service: Service) => {
  const waiting = await somebody(service, 'provider');
  const me = service.as(waiting.subject);
  const draft = await me.createMyProfile({ body: providerContent(), key: newKey() });
  await me.submitMyProfile({ version: draft.version });
  return {
    'provider-new': await somebody(service, 'provider'),
    'provider-waiting': waiting,
    'investor-new': await somebody(service, 'investor'),
    'employer-new': await somebody(service, 'employer'),
  };
};

const colleagueOf = async (service: Service, { subject, role, organisation }: Somebody) => {
  const person = await join(service, role, { organisation });
  const { body, version } = await service.as(firstModerator).getPerson({ params: person });
  await service.as(subject).acceptPerson({ params: { personId: body.personId }, version });
  return person;
};

const removed = async (service: Service, boss: Somebody) => {
  const person = await colleagueOf(service, boss);
  const params = { personId: person.personId };
  const { version } = await service.as(firstModerator).getPerson({ params });
  await service.as(boss.subject).removePerson({ params, version });
  return person;
};

/** A round that all parties but the newcomers have signed up to, and a draft. */
const roundsOf = async (service: Service, needId: string, parties: readonly Party[]) => {
  const moderator = service.as(firstModerator);
  const content = roundContent();
  const drafts = [1, 2].map(() => moderator.draftRound({ body: { needId, content }, key: newKey() }));
  const [draft, second] = await Promise.all(drafts);
  const hidden = draft!.body.round.roundId;
  const roundId = second!.body.round.roundId;
  const params = { roundId };
  await moderator.publishRound({ params, version: second!.version });
  for (const { subject } of parties)
    await service.as(subject).signUp({
      params,
      body: { meeting: { wanted: 'no' }, publicList: true },
      key: newKey(),
    });
  return { roundId, hidden };
};

const meetingBetween = async (service: Service, roundId: string, [one, other]: [Party, Party]) => {
  const body = { with: other.profileId, title: 'Om samarbeid' };
  const asked = await service.as(one.subject).requestMeeting({ params: { roundId }, body, key: newKey() });
  return asked.body.meetingId;
};

/** A consortium of a run that is not published. */
const hiddenConsortium = async (service: Service, needId: string): Promise<string> => {
  const { run: unpublished } = await run(service, needId, 1);
  return `${unpublished.runId}.1`;
};

/** A consortium of another need that the first moderator has recommended. */
const recommendedElsewhere = async (service: Service): Promise<string> => {
  const needId = await publishedNeed(service, { name: 'Et behov til' });
  const { consortia } = await publishedRun(service, needId, 1);
  const { params } = await recommend(service, consortia[0]!);
  return params.consortiumId;
};

/** The consortium in which all of one half sit. */
const consortiumOf = (consortia: readonly ConsortiumView[], half: readonly Party[]): ConsortiumView => {
  const found = consortia.find((one) => half.every((member) => sits(one, member)));
  if (!found) throw new Error('The market composes no consortium of this half');
  return found;
};

/**
 * A service with somebody of every kind, and a record of every kind for each param of the paths. The first half of the
 * market (`in`) is invited to its consortium; the second half (`out`) is in a candidate of the same published run.
 */
export const openWorld = async (service: Service) => {
  const recommended = await openDoors(service);
  const other = await somebody(service, 'moderator');
  const appointed = await somebody(service, 'evaluator');
  const market = await marketOf(service);
  const [inside, outside] = [ins.map((name) => market[name]), outs.map((name) => market[name])];
  await keepApart(service, market);
  const needId = await publishedNeed(service, { terms: { jobs: 8 } });
  const draft = await service
    .as(firstModerator)
    .draftNeed({ body: needContent({ name: 'Et utkast' }), key: newKey() });
  const { runId, consortia } = await publishedRun(service, needId, 50);
  const [table, candidate] = [consortiumOf(consortia, inside), consortiumOf(consortia, outside)];
  const invitations = await invited(service, table, other);
  const { consortiumId } = table;
  await service
    .as(firstModerator)
    .appointEvaluator({ params: { consortiumId }, body: { personId: appointed.personId }, key: newKey() });
  const rounds = await roundsOf(service, needId, [...inside, ...outside]);
  const provider = market['provider-in'];
  const people: Record<Known, Somebody> = {
    ...market,
    ...(await newcomersOf(service)),
    'provider-second': await colleagueOf(service, provider),
    removed: await removed(service, provider),
    requested: await join(service, 'provider', { organisation: provider.organisation }),
    'evaluator-appointed': appointed,
    'evaluator-other': await somebody(service, 'evaluator'),
    'moderator-recommended': recommended,
    'moderator-other': other,
  };
  const invitation = invitations.find(({ profileId }) => profileId === provider.profileId)!;
  const meeting = (half: readonly Party[]) => meetingBetween(service, rounds.roundId, [half[0]!, half[1]!]);
  const ids: Record<string, Partial<Record<RecordKind, string>>> = {
    kind: { in: 'areas' },
    personId: { in: people['provider-second'].personId, out: market['provider-out'].personId },
    profileId: { in: provider.profileId },
    needId: { in: needId, hidden: draft.body.need.needId },
    runId: { in: runId },
    consortiumId: {
      in: consortiumId,
      out: candidate.consortiumId,
      hidden: await hiddenConsortium(service, needId),
    },
    invitationId: { in: invitation.invitationId },
    roundId: { in: rounds.roundId, hidden: rounds.hidden },
    meetingId: { in: await meeting(inside), out: await meeting(outside) },
    replacementId: {},
    conflictId: {},
    token: {},
  };
  const waiting = await recommendedElsewhere(service);
  /** Approving and sending back start from a recommendation. */
  const idsOf = (name: RouteName): typeof ids =>
    name === 'approveConsortium' || name === 'sendBackConsortium'
      ? { ...ids, consortiumId: { in: waiting } }
      : ids;
  return { people, ids, idsOf, market, needId, compared: [consortiumId, candidate.consortiumId] };
};
export type World = Awaited<ReturnType<typeof openWorld>>;
