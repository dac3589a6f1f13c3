import type { Side } from '../../../shared/person/role.ts';

/**
 * Who looks at which page in the axe test: `anybody` without a login, a demo user, or whoever acts for a party of the
 * approved consortium on a side. Ids in a path are filled in, as in the rows; a moderator's are those of `about`, where
 * one is named.
 */
export type Visit = { who: 'anybody' | `member:${Side}` | (string & {}); path: string; about?: string };

const members = (path: string, ...sides: Side[]): Visit[] =>
  sides.map((side) => ({ who: `member:${side}`, path }));

export const visits: readonly Visit[] = [
  { who: 'anybody', path: '/' },
  { who: 'anybody', path: '/needs' },
  { who: 'anybody', path: '/needs/:needId' },
  { who: 'anybody', path: '/rounds' },
  { who: 'anybody', path: '/rounds/:roundId' },
  { who: 'anybody', path: '/how-matching-works' },
  { who: 'anybody', path: '/who-sees-what' },
  { who: 'anybody', path: '/answer' },
  { who: 'anybody', path: '/confirm-address' },
  { who: 'anybody', path: '/privacy' },
  { who: 'anybody', path: '/accessibility' },
  { who: 'anybody', path: '/nowhere' },
  { who: 'anybody', path: '/me' },
  { who: 'newcomer', path: '/me' },
  ...members('/me', 'provider'),
  ...members('/people', 'provider'),
  ...members('/notifications', 'provider'),
  { who: 'moderator-2', path: '/notifications' },
  ...members('/profile', 'provider'),
  ...members('/profile/organisation', 'provider'),
  ...members('/profile/offers', 'provider'),
  ...members('/profile/reach', 'provider'),
  ...members('/profile/conflicts', 'provider'),
  ...members('/fits', 'provider'),
  ...members('/consortia', 'provider', 'employer'),
  ...members('/consortia/:consortiumId', 'provider', 'employer'),
  ...members('/rounds/:openRoundId/sign-up', 'provider'),
  ...members('/meetings', 'provider'),
  ...members('/meetings/:meetingId', 'provider'),
  ...members('/invitations', 'provider'),
  ...members('/invitations/:invitationId', 'provider'),
  ...members('/profile', 'investor', 'employer'),
  ...members('/profile/organisation', 'investor', 'employer'),
  ...members('/profile/money', 'investor'),
  ...members('/profile/support', 'investor', 'employer'),
  ...members('/profile/jobs', 'employer'),
  ...members('/profile/language', 'employer'),
  ...members('/fits', 'investor', 'employer'),
  ...members('/browse', 'investor'),
  ...members('/interests', 'investor'),
  ...members('/consortia/:consortiumId', 'investor'),
  { who: 'insurer', path: '/compare' },
  { who: 'insurer', path: '/compare?consortia=:runId.1,:runId.2,:runId.3,:runId.4' },
  { who: 'evaluator', path: '/consortia' },
  { who: 'evaluator', path: '/consortia/:consortiumId' },
  { who: 'moderator-2', path: '/moderation/queue' },
  { who: 'moderator-2', path: '/moderation/profiles' },
  { who: 'moderator-2', path: '/moderation/profiles/:profileId', about: 'aft-small' },
  { who: 'moderator-2', path: '/moderation/people/:personId', about: 'aft-small' },
  { who: 'moderator-2', path: '/moderation/conflicts' },
  { who: 'moderator-2', path: '/moderation/taxonomies' },
  { who: 'moderator-2', path: '/moderation/taxonomies/areas/bjerke' },
  { who: 'moderator-2', path: '/moderation/log' },
  { who: 'moderator-2', path: '/moderation/needs' },
  { who: 'moderator-2', path: '/moderation/needs/new' },
  { who: 'moderator-2', path: '/moderation/needs/:needId' },
  { who: 'moderator-2', path: '/moderation/needs/:needId/edit' },
  { who: 'moderator-2', path: '/moderation/rounds' },
  { who: 'moderator-2', path: '/moderation/rounds/new' },
  { who: 'moderator-2', path: '/moderation/rounds/:roundId' },
  { who: 'moderator-2', path: '/moderation/rounds/:draftRoundId/edit' },
  { who: 'moderator-2', path: '/moderation/rounds/:roundId/sign-ups' },
  { who: 'moderator-2', path: '/moderation/rounds/:roundId/schedule' },
  { who: 'moderator-2', path: '/moderation/meetings/:meetingId' },
  { who: 'moderator-2', path: '/moderation/mailboxes' },
  { who: 'moderator-2', path: '/runs/:runId' },
  { who: 'moderator-2', path: '/consortia/:consortiumId' },
];

/** Pages of every kind, long words and wide tables among them: what holds in three languages there, holds elsewhere. */
const inThree: Record<string, readonly string[]> = {
  anybody: ['/', '/needs/:needId', '/how-matching-works', '/rounds/:roundId'],
  'member:provider': ['/profile/offers', '/fits', '/meetings'],
  'member:investor': ['/browse', '/consortia/:consortiumId'],
  'member:employer': ['/profile/language'],
  'moderator-2': ['/moderation/queue', '/moderation/needs/:needId/edit', '/runs/:runId'],
  evaluator: ['/consortia/:consortiumId'],
};

/** Whether the visit is also made in nynorsk and English. */
export const alsoInOtherLanguages = ({ who, path }: Visit): boolean => inThree[who]?.includes(path) ?? false;
