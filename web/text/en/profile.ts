import type { text as nb } from '../nb/profile.ts';

export const text: typeof nb = {
  step: (step, count) => `Step ${step} of ${count}`,
  saveAndNext: 'Save and go on',
  back: 'Back',
  toOverview: 'To the overview',
  begin: 'Begin',
  saved: 'Everything is saved so far. You can leave and go on later.',
  stepsTitle: 'What you have filled in',
  missing: 'Missing',
  done: 'Filled in',
  changeStep: (step) => `Change: ${step}`,
  fillStep: (step) => `Fill in: ${step}`,
  statusTitle: 'Status',
  status: {
    none: 'You have not begun on the profile yet.',
    draft: 'The profile is a draft. Only you can see it. Send it in when everything is filled in.',
    submitted: 'The profile has been sent in. NAV looks at it and answers by e-mail.',
    'sent-back': 'NAV has sent the profile back. Correct what is told below and send it in again.',
    active: 'The profile is approved. You are in when NAV composes consortia.',
    paused: 'The profile is paused. You are not in new consortia until you take it up again.',
    withdrawn: 'The profile is withdrawn. You can begin anew at any time.',
  },
  changeStatus: {
    draft:
      'You have made a change that has not been sent in. The old profile holds until the change is approved.',
    submitted: 'A change waits for approval. The old profile holds until then.',
    'sent-back': 'The change has been sent back. Correct it and send it in again, or discard it.',
  },
  reason: 'NAV writes:',
  actions: {
    submit: 'Send in to NAV',
    discard: 'Discard the change',
    pause: 'Take a break',
    resume: 'Take part again',
    withdraw: 'Withdraw the profile',
  },
  confirmDiscard: {
    title: 'Discard the change?',
    body: 'The profile becomes as it was when NAV last approved it.',
  },
  confirmWithdraw: {
    title: 'Withdraw the profile?',
    body: 'You are then no longer in when NAV composes consortia. You can begin anew later.',
  },
  approvalNeeded: 'NAV must approve your profile first',
  incomplete: 'Fill in what is missing before you send it in.',
  nothingYet: 'Not filled in yet',
  conflicts: {
    title: 'Whom you cannot work with',
    lead: 'Is there anybody you cannot be in the same consortium as, such as a sister company or a party you are in dispute with? Then you are never brought together. Only NAV sees this. If you have none, go on.',
    number: 'Organisation number',
    side: 'Takes part as',
    add: 'Add an organisation',
    remove: (place) => `Remove organisation ${place}`,
    one: (place) => `Organisation ${place}`,
    none: 'None',
    errors: {
      'conflicts.*.number': 'Write a valid organisation number with nine digits.',
      'conflicts.*.side': 'Choose what the organisation takes part as.',
    },
  },
};
