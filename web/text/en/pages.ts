import type { text as nb } from '../nb/pages.ts';

export const text: typeof nb = {
  front: 'Trepart',
  howMatchingWorks: 'How matching works',
  needs: 'Needs',
  need: 'Need',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  me: 'My page',
  people: 'People',
  notifications: 'Notifications',
  providerProfile: 'Our profile',
  fits: 'How we fit',
  consortia: 'Our consortia',
  consortium: 'Consortium',
  invitations: 'Invitations',
  invitation: 'Invitation',
};
