import type { Notification } from '../../../shared/notification/notification.ts';
import type { notificationRoutes } from '../../../shared/notification/routes.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { isSide } from '../../../shared/person/role.ts';
import type { Deps } from '../../deps.ts';
import { mailboxOf } from '../../mailbox/of-person.ts';
import { waitingForParty } from '../../notification/of-party.ts';
import type { Handlers } from '../handler.ts';
import { readQueue } from './moderation.ts';

/** As much of the queue as is read at a glance; the rest is in the queue itself. */
const glance = { limit: 25 };

const inQueue = async (deps: Deps): Promise<Notification[]> => {
  const { items } = await readQueue(deps, glance);
  return items.map(({ kind: of, id, title }) => ({ kind: 'queue', of, id, title }));
};

const ofRole = async (deps: Deps, actor: Actor): Promise<Notification[]> => {
  if (isSide(actor.role)) return waitingForParty(deps, actor);
  return actor.role === 'moderator' ? inQueue(deps) : [];
};

/** Mail that comes to nobody is told first: all else may have been told by mail. */
const lostMail = async (deps: Deps, actor: Actor): Promise<Notification[]> => {
  if (actor.emailState === 'unconfirmed') return [{ kind: 'address' }];
  const mailbox = await mailboxOf(deps, actor);
  return mailbox?.state === 'bounced' ? [{ kind: 'mailbox', since: mailbox.since }] : [];
};

export const notificationHandlers: Handlers<typeof notificationRoutes> = {
  listMyNotifications: async ({ actor }, deps) => {
    const [lost, waiting] = await Promise.all([lostMail(deps, actor), ofRole(deps, actor)]);
    return { body: { items: [...lost, ...waiting] } };
  },
};
