import type { text as nb } from '../nb/answer-link.ts';

/** The page that a link in an invitation's mail opens. */
export const text: typeof nb = {
  title: 'Answer the invitation',
  noLink: 'The link is not whole. Open it from the e-mail again, or log in and answer under Invitations.',
  questions: {
    accept: 'Do you want to answer yes and come to this meeting?',
    decline: 'Do you want to answer no to this meeting?',
    'no-time-fits': 'Do you want to answer that you would like to come, but that the time does not fit?',
  },
  buttons: {
    accept: 'Yes, we will come',
    decline: 'No, we will not come',
    'no-time-fits': 'The time does not fit',
  },
  done: {
    accept: 'Thank you! You have answered yes.',
    decline: 'Thank you for your answer. You have answered no.',
    'no-time-fits': 'Thank you for your answer. NAV sees that you need another time.',
  },
};
