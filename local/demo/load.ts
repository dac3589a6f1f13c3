import { Temporal } from 'temporal-polyfill';
import { oslo } from '../../shared/time/oslo.ts';
import { type As, clientsOf, newKey, personNamed, type Service } from './client.ts';
import { needContent, parties } from './market.ts';

export type Say = (line: string) => void;

const register = async (as: As, username: string) => {
  const { role, organisation, name, email } = personNamed(username);
  const { body } = await as(username).registerMe({
    body: { role, organisation, name, email, language: 'nb' },
    key: newKey(),
  });
  return body;
};

const letIn = async (as: As, username: string, by: readonly string[]) => {
  const { personId } = await register(as, username);
  for (const moderator of by) {
    const { version } = await as(moderator).getPerson({ params: { personId } });
    await as(moderator).acceptPerson({ params: { personId }, version });
  }
};

/**
 * The first moderator is named by the settings and lets in one more alone. The next is let in by both, so it may approve
 * at once what either of them has recommended.
 */
const registerNav = async (as: As) => {
  await register(as, 'moderator-1');
  await letIn(as, 'moderator-3', ['moderator-1']);
  await letIn(as, 'moderator-2', ['moderator-1', 'moderator-3']);
  await letIn(as, 'evaluator', ['moderator-1']);
};

const registerParty = async (as: As, { id, content }: (typeof parties)[number]) => {
  await letIn(as, id, ['moderator-1']);
  const me = as(id);
  const { version } = await me.createMyProfile({ body: content, key: newKey() });
  const submitted = await me.submitMyProfile({ version });
  const { profileId } = submitted.body.profile;
  await as('moderator-1').approveProfile({ params: { profileId }, version: submitted.version });
};

const publishNeed = async (as: As, today: Temporal.PlainDate): Promise<string> => {
  const moderator = as('moderator-1');
  const day = (days: number) => today.add({ days }).toString();
  const draft = await moderator.draftNeed({
    body: needContent({ answerBy: day(60), startOn: day(150) }),
    key: newKey(),
  });
  const { needId } = draft.body.need;
  const checked = await moderator.checkNeed({ params: { needId }, version: draft.version });
  await moderator.publishNeed({ params: { needId }, version: checked.version });
  return needId;
};

export const todayInOslo = (now: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(oslo).toPlainDate();

/**
 * Fills an empty service with the Bjerke market as its users would: everybody registers, the moderators approve, and
 * NAV publishes the need. Returns the need's id.
 */
export const loadDemo = async (
  service: Service,
  options: { say: Say; now: number },
): Promise<{ needId: string }> => {
  const as = clientsOf(service);
  options.say('Registering NAV’s moderators and the evaluator');
  await registerNav(as);
  for (const [index, party] of parties.entries()) {
    await registerParty(as, party);
    if ((index + 1) % 11 === 0 || index + 1 === parties.length)
      options.say(`Registered, submitted and approved ${index + 1} of ${parties.length} parties`);
  }
  const needId = await publishNeed(as, todayInOslo(options.now));
  options.say('Published the Bjerke need');
  return { needId };
};
