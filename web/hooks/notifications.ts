import type { Notification } from '../../shared/notification/notification.ts';
import { type Read, useRead } from '../api/use-read.ts';

export const useNotifications = (): Read<'listMyNotifications'> => useRead('listMyNotifications', {});

/** Where what waits is done. */
export const placeOf = (one: Notification): string => {
  switch (one.kind) {
    case 'invitation':
      return `/invitations/${encodeURIComponent(one.invitationId)}`;
    case 'proposal':
      return `/meetings/${encodeURIComponent(one.meetingId)}`;
    case 'round':
      return `/rounds/${one.roundId}`;
    case 'profile':
      return '/profile';
    case 'person':
      return '/people';
    case 'mailbox':
    case 'address':
      return '/me';
    case 'queue':
      return '/moderation/queue';
  }
};

/** Tells one notification from another of the same kind. */
export const keyOf = (one: Notification): string => JSON.stringify(one);
