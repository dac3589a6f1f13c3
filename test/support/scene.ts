import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { until } from '../../local/demo/until.ts';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { NeedContent } from '../../shared/need/need.ts';
import { isSide, type Role } from '../../shared/person/role.ts';
import type { ProfileContent } from '../../shared/profile/content.ts';
import type { Run } from '../../shared/run/run.ts';
import { needContent } from './content.ts';
import { emailOf, firstModerator, newKey, type Service } from './open-service.ts';
import { organisationNumbers } from './organisations.ts';

const numbers = organisationNumbers();
const nav = { number: '889640782', name: 'NAV' };

/** Somebody who acts in the service: whose tokens, and as whom the service knows them. */
export type Somebody = {
  subject: string;
  personId: string;
  email: string;
  role: Role;
  organisation: { number: string; name: string };
};
export type Party = Somebody & { profileId: string };
type Joining = { subject?: string; organisation?: Somebody['organisation'] };

/** Asks to act in a role; waits to be let in unless the first of a new organisation. */
export const join = async (service: Service, role: Role, joining: Joining = {}): Promise<Somebody> => {
  const { subject = `test-${randomUUID()}` } = joining;
  const organisation =
    joining.organisation ?? (isSide(role) ? { number: numbers.next().value, name: `${role} AS` } : nav);
  const email = emailOf(subject);
  const name = `Person ${subject.slice(-6)}`;
  const { body } = await service
    .as(subject)
    .registerMe({ body: { role, organisation, name, email }, key: newKey() });
  return { subject, personId: body.personId, email, role, organisation };
};

/** The second moderator, whom the first lets in alone. Those after are let in by both, so they may approve. */
const doorkeeper = 'test-doorkeeper';

const letIn = async (service: Service, { personId }: Somebody, by: readonly string[]): Promise<void> => {
  const params = { personId };
  for (const moderator of by) {
    const { version } = await service.as(moderator).getPerson({ params });
    await service.as(moderator).acceptPerson({ params, version });
  }
};

/** Opens an empty service: its first moderator comes in, and lets in a second. */
export const openDoors = async (service: Service): Promise<Somebody> => {
  const first = await join(service, 'moderator', { subject: firstModerator });
  await letIn(service, await join(service, 'moderator', { subject: doorkeeper }), [firstModerator]);
  return first;
};

/** Somebody active in a role, let in by the first moderator; another moderator by two. */
export const somebody = async (service: Service, role: Role, joining: Joining = {}): Promise<Somebody> => {
  const person = await join(service, role, joining);
  await letIn(service, person, role === 'moderator' ? [firstModerator, doorkeeper] : [firstModerator]);
  return person;
};

/** An organisation whose profile has been approved. */
export const party = async (service: Service, content: ProfileContent): Promise<Party> => {
  const person = await somebody(service, content.side);
  const me = service.as(person.subject);
  const created = await me.createMyProfile({ body: content, key: newKey() });
  const { body, version } = await me.submitMyProfile({ version: created.version });
  const { profileId } = body.profile;
  await service.as(firstModerator).approveProfile({ params: { profileId }, version });
  return { ...person, profileId };
};

/** A need from draft to published. */
export const publishedNeed = async (service: Service, changes: Parameters<typeof needContent>[0] = {}) => {
  const moderator = service.as(firstModerator);
  const body: NeedContent = needContent(changes);
  const draft = await moderator.draftNeed({ body, key: newKey() });
  const params = { needId: draft.body.need.needId };
  const { version } = await moderator.checkNeed({ params, version: draft.version });
  await moderator.publishNeed({ params, version });
  return params.needId;
};

/** The run once it has ended, whichever way. */
export const endOf = (service: Service, runId: string): Promise<{ run: Run; version: number }> =>
  until('the run to end', async () => {
    const { body, version } = await service.as(firstModerator).getRun({ params: { runId } });
    return body.run.state === 'ready' || body.run.state === 'failed' ? { run: body.run, version } : undefined;
  });

export const run = async (service: Service, needId: string, k = 10) => {
  const started = await service
    .as(firstModerator)
    .startRun({ params: { needId }, body: { k }, key: newKey() });
  return endOf(service, started.body.run.runId);
};

/** Runs a need, publishes the run, and gives its consortia, the best first. */
export const publishedRun = async (service: Service, needId: string, k = 10) => {
  const moderator = service.as(firstModerator);
  const { run: ended, version } = await run(service, needId, k);
  const { runId } = ended;
  await moderator.publishRun({ params: { runId }, version });
  const { body } = await moderator.listConsortia({ query: { runId, sort: 'rank', limit: 50 } });
  return { runId, consortia: body.items };
};

let recommended = 0;

/** A meeting on a day of its own: nobody can accept two at the same time. */
const freshDay = (): string => {
  recommended += 1;
  return Temporal.PlainDate.from('2098-02-09').add({ days: recommended }).toString();
};

export const recommendation = (changes: object = {}) => ({
  reason: 'Dekker alle delelementer.',
  meeting: {
    start: `${freshDay()}T10:00`,
    minutes: 60,
    place: 'NAV Bjerke',
    answerBy: '2098-02-03',
    ...changes,
  },
});
export const approval = { reason: 'Enig i vurderingen.' };

/** Recommended by the first moderator: the version that another one may approve. */
export const recommend = async (service: Service, { consortiumId, version }: ConsortiumView) => {
  const params = { consortiumId };
  const { body } = await service
    .as(firstModerator)
    .recommendConsortium({ params, version, body: recommendation() });
  return { params, version: body.version };
};

/** Approved by two, and its invitations sent. */
export const invited = async (service: Service, consortium: ConsortiumView, second: Somebody) => {
  const recommended = await recommend(service, consortium);
  await service.as(second.subject).approveConsortium({ ...recommended, body: approval });
  const { params } = recommended;
  return until('the invitations', async () => {
    const { body } = await service
      .as(firstModerator)
      .listConsortiumInvitations({ params, query: { limit: 100 } });
    const told = body.items.filter(({ invitation }) => invitation.mail !== 'waiting');
    return body.items.length > 0 && told.length === body.items.length
      ? body.items.map(({ invitation }) => invitation)
      : undefined;
  });
};
