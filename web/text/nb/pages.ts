/** What each page is called: in the menu and in the browser's tab. */
export const text = {
  front: 'Trepart',
  howMatchingWorks: 'Slik virker matchingen',
  needs: 'Behov',
  need: 'Behov',
  privacy: 'Personvern',
  accessibility: 'Tilgjengelighet',
  me: 'Min side',
  people: 'Personer',
  notifications: 'Varsler',
  providerProfile: 'Profilen vår',
  fits: 'Slik passer vi',
  consortia: 'Konsortiene våre',
  consortium: 'Konsortium',
  invitations: 'Invitasjoner',
  invitation: 'Invitasjon',
};
