import type { text as nb } from '../nb/pages.ts';

export const text: typeof nb = {
  front: 'Trepart',
  howMatchingWorks: 'Slik verkar matchinga',
  needs: 'Behov',
  need: 'Behov',
  privacy: 'Personvern',
  accessibility: 'Tilgjenge',
  me: 'Mi side',
  people: 'Personar',
  notifications: 'Varsel',
  providerProfile: 'Profilen vår',
  fits: 'Slik passar vi',
  consortia: 'Konsortia våre',
  consortium: 'Konsortium',
  invitations: 'Invitasjonar',
  invitation: 'Invitasjon',
};
