import type { text as nb } from '../nb/legal.ts';

export const text: typeof nb = {
  privacy: {
    title: 'Privacy',
    lead: 'This is what Trepart stores about you who are registered, why, and what you may ask for.',
    sections: [
      {
        title: 'Nothing about job-seekers',
        body: [
          'Trepart never stores anything about job-seekers or participants. The target group is described, but no persons are registered.',
        ],
      },
      {
        title: 'What we store about you',
        body: [
          'Name, e-mail address, language, role and the organisation you act for. We also store what you have done in the service, because NAV must be able to show how a proposal came about.',
          'What you write about your organisation is about the organisation and not about you.',
        ],
      },
      {
        title: 'Who can see it?',
        body: [
          'Moderators in NAV and the others in your organisation see who you are. Other parties see the name of the organisation. If you are its contact person, those who share an approved consortium or a dialogue round with you also see your name and e-mail address.',
          'The list of participants of a dialogue conference is public, and the log may be handed out under the rules on public access.',
        ],
      },
      {
        title: 'Why we may do so',
        body: ['NAV processes the data to carry out a task in the public interest (GDPR article 6(1)(e)).'],
      },
      {
        title: 'In your browser',
        body: [
          'We use no tracking and no cookies for statistics. The browser remembers language and appearance, your login, and what you have written and not sent. The last is gone when you close the tab.',
        ],
      },
      {
        title: 'Your rights',
        body: [
          'You may ask to see, correct or delete what is stored about you. Some of it we must keep as long as the rules on procurement and archives require. You may complain to the Norwegian Data Protection Authority.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use Trepart. The page is made to WCAG 2.1 at level AA.',
    sections: [
      {
        title: 'How the page is made',
        body: [
          'Everything can be done by keyboard alone. Screen readers are told what happens. Text can be enlarged to 200 per cent, and the page works in a narrow window.',
          'Charts have a table beside them. You can choose a light or a dark appearance, and motion is off if you have asked for that on your machine.',
        ],
      },
      {
        title: 'How we test it',
        body: [
          'Every page is tested automatically with axe whenever the code changes, in light and dark appearance and in wide and narrow windows. A finding of any severity stops the change.',
        ],
      },
      {
        title: 'What we do not know enough about',
        body: [
          'An automatic test does not find everything. The page has not yet been tried by users with different aids.',
        ],
      },
      {
        title: 'Tell us',
        body: [
          'If there is something you cannot do, tell NAV. You may also complain to the Norwegian authority for universal design of ICT.',
        ],
      },
    ],
  },
};
