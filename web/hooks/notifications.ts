import { type Side, sides } from '../../shared/person/roles.ts';
import { isProblem } from '../api/problem.ts';
import { useList } from '../api/use-list.ts';
import { useMe } from '../session/use-me.ts';
import { useInvitations } from './invitations.ts';
import { usePeople } from './people.ts';
import { useMyProfile } from './profile.ts';

/** Something that waits for whoever looks; `kind` picks the words. */
export type Notification = { key: string; to: string } & (
  | { kind: 'invitation'; meetingOn: string; answerBy: string }
  | { kind: 'profile'; state: 'noProfile' | 'draft' | 'sentBack' | 'changeDraft' | 'changeSentBack' }
  | { kind: 'person'; name: string }
  | { kind: 'queue'; of: 'profile' | 'person' | 'consortium'; title: string }
);

type ProfileState = Extract<Notification, { kind: 'profile' }>['state'];

const waitingProfile = ({ data, error }: ReturnType<typeof useMyProfile>): ProfileState | undefined => {
  if (isProblem(error, 'not-found')) return 'noProfile';
  const profile = data?.body.profile;
  if (!profile) return undefined;
  if (profile.state === 'draft') return 'draft';
  if (profile.state === 'sent-back') return 'sentBack';
  if (!('change' in profile) || !profile.change) return undefined;
  return { draft: 'changeDraft', 'sent-back': 'changeSentBack', submitted: undefined }[
    profile.change.state
  ] as ProfileState | undefined;
};

/** All that waits for an answer, gathered from where it is answered, so that it is gone when it has been. */
export const useNotifications = () => {
  const role = useMe().data?.body.role;
  const isSide = sides.includes(role as Side);
  const invitations = useInvitations({ enabled: isSide });
  const profile = useMyProfile({ enabled: isSide });
  const people = usePeople({ enabled: isSide });
  const queue = useList('listQueue', {}, { enabled: role === 'moderator' });
  const state = isSide ? waitingProfile(profile) : undefined;
  const found: Notification[] = [
    ...(invitations.data ?? [])
      .filter(({ invitation, actions }) => invitation.state === 'invited' && actions.includes('accept'))
      .map(({ invitation: { invitationId, meeting } }) => ({
        kind: 'invitation' as const,
        key: invitationId,
        to: `/invitations/${encodeURIComponent(invitationId)}`,
        meetingOn: meeting.start.slice(0, 10),
        answerBy: meeting.answerBy,
      })),
    ...(state ? [{ kind: 'profile' as const, key: 'profile', to: '/profile', state }] : []),
    ...(people.data ?? [])
      .filter(({ actions }) => actions.includes('accept'))
      .map(({ personId, name }) => ({ kind: 'person' as const, key: personId, to: '/people', name })),
    ...(queue.data ?? []).map(({ kind: of, id, title }) => ({
      kind: 'queue' as const,
      key: id,
      to: '/moderation/queue',
      of,
      title,
    })),
  ];
  const waiting = isSide ? [invitations, profile, people] : role === 'moderator' ? [queue] : [];
  return { found, isLoading: waiting.some((query) => query.isLoading) };
};
