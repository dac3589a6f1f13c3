import type { Invitation } from '../../shared/invitation/invitation.ts';
import type { Language } from '../../shared/language.ts';
import { type MailMessage, mailMessageSchema } from '../../shared/mail/message.ts';
import type { MeetingChange, Task, TaskOf } from '../../shared/outbox.ts';
import type { Person } from '../../shared/person/person.ts';
import { whatToMend } from '../../shared/run/obstacle.ts';
import { taxonomiesNow } from '../api/handlers/common.ts';
import type { Deps } from '../deps.ts';
import { readDocument } from '../store/documents.ts';
import { consortia, invitations } from '../store/nouns/consortia.ts';
import { needs, runs } from '../store/nouns/needs.ts';
import { people } from '../store/nouns/people.ts';
import { profiles } from '../store/nouns/profiles.ts';
import { replacements } from '../store/nouns/replacements.ts';
import { addressWriters } from './address-mail.ts';
import { contactOf } from './contact.ts';
import { consortiumFlagged } from './flag-mail.ts';
import { invitationMail } from './invitation-mail.ts';
import { asked, cancellation, meetingInvitation, proposal, reminder, replyNotTaken } from './meeting-mail.ts';
import { envelope, receiver, registered, removed } from './receiver.ts';
import { roundLetter } from './round-mail.ts';
import type { MailTask } from './work.ts';

export type { MailTask };

export type Letter = {
  to: string;
  write: (person: Person) => Promise<object> | object;
  /** About the person's own address, and sent elsewhere than to the confirmed one. */
  aboutAddress?: true;
  /** That somebody has left: goes to who has left, and to nobody who is there again. */
  aboutLeaving?: true;
};

/** Who is written to about a task, and what; nothing where what it is about is gone. */
type Writers = { [Name in MailTask]: (task: TaskOf<Name>, deps: Deps) => Promise<Letter | undefined> };

const profileLetter = async (deps: Deps, profileId: string, template: string, more: object = {}) => {
  const profile = await deps.store.get(profiles, profileId);
  if (!profile) return undefined;
  const { side, name } = profile.content;
  const link = `${deps.env.PAGE_URL}/profile`;
  return {
    to: await contactOf(deps, profile),
    write: () => ({ template, side, organisation: name, link, ...more }),
  };
};

type AboutRun = (about: { need: string; link: string; language: Language }) => object;

const runLetter = async (deps: Deps, runId: string, write: AboutRun): Promise<Letter | undefined> => {
  const run = await deps.store.get(runs, runId);
  const need = run && (await deps.store.get(needs, run.needId));
  if (!need) return undefined;
  const link = `${deps.env.PAGE_URL}/runs/${runId}`;
  return {
    to: run.requestedBy,
    write: ({ language }) => write({ need: need.content.name, link, language }),
  };
};

const consortiumInvitation = async (
  deps: Deps,
  invitation: Invitation,
  change: MeetingChange | undefined,
): Promise<Letter | undefined> => {
  const consortium = await deps.store.get(consortia, invitation.meetingId);
  if (!consortium) return undefined;
  const market = await readDocument(deps.store, { runId: consortium.runId, document: 'MARKET' });
  const taxonomies = await taxonomiesNow(deps);
  const links = await asked(deps, invitation, change);
  return {
    to: invitation.personId,
    write: ({ language }) => ({
      ...invitationMail(invitation, { consortium, market, taxonomies, language }),
      ...links,
    }),
  };
};

/** Called off, or too late, before the mail was sent: what follows says so. */
const isEnded = ({ state }: Invitation): boolean => state === 'cancelled' || state === 'expired';

const writers: Writers = {
  'send-invitation': async ({ invitationId, change }, deps) => {
    const invitation = await deps.store.get(invitations, invitationId);
    if (!invitation || isEnded(invitation)) return undefined;
    return invitation.type === 'consortium'
      ? consortiumInvitation(deps, invitation, change)
      : meetingInvitation(deps, invitation, change);
  },
  'send-cancellation': cancellation,
  'send-reminder': reminder,
  'tell-reply-not-taken': replyNotTaken,
  'tell-proposed': proposal,
  'tell-replacement': async ({ replacementId, to }, deps) => {
    const replacement = await deps.store.get(replacements, replacementId);
    const consortium = replacement && (await deps.store.get(consortia, replacement.consortiumId));
    const need = consortium && (await deps.store.get(needs, consortium.needId));
    if (!need) return undefined;
    const names = (parties: readonly { name: string }[]) => parties.map(({ name }) => name);
    return {
      to,
      write: () => ({
        template: 'replacement-proposed',
        need: need.content.name,
        leaving: replacement.leaving.name,
        joining: 'joining' in replacement ? names(replacement.joining) : [],
        alsoLeaving: 'alsoLeaving' in replacement ? names(replacement.alsoLeaving) : [],
        link: `${deps.env.PAGE_URL}/consortia/${consortium.consortiumId}`,
      }),
    };
  },
  'tell-mail-stopped': async ({ personId, to }, deps) => {
    const person = await deps.store.get(people, personId);
    // What somebody typed whom nobody has let in is not passed on by mail.
    if (person?.state !== 'active') return undefined;
    return {
      to,
      write: () => ({
        template: 'mail-stopped',
        person: person.name,
        organisation: person.organisation.name,
        link: `${deps.env.PAGE_URL}/people`,
      }),
    };
  },
  'send-round-message': (task, deps) => roundLetter(task, deps),
  'tell-profile-approved': ({ profileId }, deps) => profileLetter(deps, profileId, 'profile-approved'),
  'tell-profile-sent-back': ({ profileId, reason }, deps) =>
    profileLetter(deps, profileId, 'profile-sent-back', { reason }),
  'tell-person-requested': async ({ personId, to }, deps) => {
    const person = await deps.store.get(people, personId);
    if (person?.state !== 'requested') return undefined;
    const link = `${deps.env.PAGE_URL}/people`;
    return {
      to,
      write: ({ organisation }) => ({ template: 'person-requested', organisation: organisation.name, link }),
    };
  },
  'tell-person-accepted': async ({ personId }, deps) => ({
    to: personId,
    write: ({ organisation }) => ({
      template: 'person-accepted',
      organisation: organisation.name,
      link: deps.env.PAGE_URL,
    }),
  }),
  'tell-person-removed': async ({ personId, was }, deps) => ({
    to: personId,
    aboutLeaving: true,
    write: () => ({ template: 'person-removed', was, link: deps.env.PAGE_URL }),
  }),
  ...addressWriters,
  'tell-consortium-flagged': consortiumFlagged,
  'tell-consortium-sent-back': async ({ consortiumId, personId, by, reason }, deps) => {
    const consortium = await deps.store.get(consortia, consortiumId);
    const need = consortium && (await deps.store.get(needs, consortium.needId));
    const moderator = await deps.store.get(people, by);
    if (!need) return undefined;
    const parties = consortium.parties.map(({ name }) => name);
    const link = `${deps.env.PAGE_URL}/consortia/${consortiumId}`;
    return {
      to: personId,
      write: () => ({
        template: 'consortium-sent-back',
        need: need.content.name,
        parties,
        by: moderator?.name ?? 'NAV',
        reason,
        link,
      }),
    };
  },
  'tell-consortium-concluded': async ({ consortiumId, profileId }, deps) => {
    const consortium = await deps.store.get(consortia, consortiumId);
    const need = consortium && (await deps.store.get(needs, consortium.needId));
    const profile = await deps.store.get(profiles, profileId);
    if (!need || !profile || consortium.state !== 'concluded') return undefined;
    const { result, reason } = consortium.conclusion;
    const parties = consortium.parties.map(({ name }) => name);
    const link = `${deps.env.PAGE_URL}/consortia/${consortiumId}`;
    return {
      to: await contactOf(deps, profile),
      write: () => ({
        template: 'consortium-concluded',
        need: need.content.name,
        parties,
        result,
        reason,
        link,
      }),
    };
  },
  'tell-evaluator-appointed': async ({ consortiumId, personId }, deps) => {
    const consortium = await deps.store.get(consortia, consortiumId);
    const need = consortium && (await deps.store.get(needs, consortium.needId));
    if (!need) return undefined;
    const parties = consortium.parties.map(({ name }) => name);
    const link = `${deps.env.PAGE_URL}/consortia/${consortiumId}`;
    return {
      to: personId,
      write: () => ({ template: 'evaluator-appointed', need: need.content.name, parties, link }),
    };
  },
  'tell-run-ready': async ({ runId }, deps) => {
    const run = await deps.store.get(runs, runId);
    const count = run?.state === 'ready' ? run.consortia : 0;
    return runLetter(deps, runId, ({ need, link }) => ({
      template: 'run-ready',
      need,
      consortia: count,
      link,
    }));
  },
  'tell-run-failed': async ({ runId }, deps) => {
    const run = await deps.store.get(runs, runId);
    const errors = run?.state === 'failed' ? run.errors : [];
    return runLetter(deps, runId, ({ need, link, language }) => ({
      template: 'run-failed',
      need,
      mend: errors.map((error) => whatToMend(error, language)),
      link,
    }));
  },
};

/** A mail, and the person whom it is for. Only mail about the address itself goes to one that is not confirmed. */
export type Mail = { message: MailMessage; personId: string; held?: 'address-not-confirmed' };

const readerOf = ({ aboutAddress, aboutLeaving }: Letter): typeof receiver => {
  if (aboutLeaving) return removed;
  return aboutAddress ? registered : receiver;
};

/** The mail that a task asks for; none where there is nothing to tell any more, or nobody to tell it to. */
export const mailFor = async (task: TaskOf<MailTask>, deps: Deps): Promise<Mail | undefined> => {
  const write = writers[task.task] as (task: Task, deps: Deps) => Promise<Letter | undefined>;
  const letter = await write(task, deps);
  const person = letter && (await readerOf(letter)(deps, letter.to));
  if (!person) return undefined;
  const message = mailMessageSchema.parse({ ...envelope(person), ...(await letter.write(person)) });
  const isHeld = person.emailState === 'unconfirmed' && !letter.aboutAddress;
  return { message, personId: person.personId, ...(isHeld ? { held: 'address-not-confirmed' } : {}) };
};
