/**
 * Where the words of each area are, by language. Bokmål gives the shape: the others are annotated with its type, so a
 * translation that is missing, or too much, does not compile. An area is fetched with the first page that uses it.
 */
export const areas = {
  common: {
    nb: async () => (await import('./nb/common.ts')).text,
    nn: async () => (await import('./nn/common.ts')).text,
    en: async () => (await import('./en/common.ts')).text,
  },
  pages: {
    nb: async () => (await import('./nb/pages.ts')).text,
    nn: async () => (await import('./nn/pages.ts')).text,
    en: async () => (await import('./en/pages.ts')).text,
  },
  front: {
    nb: async () => (await import('./nb/front.ts')).text,
    nn: async () => (await import('./nn/front.ts')).text,
    en: async () => (await import('./en/front.ts')).text,
  },
  needs: {
    nb: async () => (await import('./nb/needs.ts')).text,
    nn: async () => (await import('./nn/needs.ts')).text,
    en: async () => (await import('./en/needs.ts')).text,
  },
  address: {
    nb: async () => (await import('./nb/address.ts')).text,
    nn: async () => (await import('./nn/address.ts')).text,
    en: async () => (await import('./en/address.ts')).text,
  },
  matching: {
    nb: async () => (await import('./nb/matching.ts')).text,
    nn: async () => (await import('./nn/matching.ts')).text,
    en: async () => (await import('./en/matching.ts')).text,
  },
  how: {
    nb: async () => (await import('./nb/how.ts')).text,
    nn: async () => (await import('./nn/how.ts')).text,
    en: async () => (await import('./en/how.ts')).text,
  },
  legal: {
    nb: async () => (await import('./nb/legal.ts')).text,
    nn: async () => (await import('./nn/legal.ts')).text,
    en: async () => (await import('./en/legal.ts')).text,
  },
  answerLink: {
    nb: async () => (await import('./nb/answer-link.ts')).text,
    nn: async () => (await import('./nn/answer-link.ts')).text,
    en: async () => (await import('./en/answer-link.ts')).text,
  },
  profile: {
    nb: async () => (await import('./nb/profile.ts')).text,
    nn: async () => (await import('./nn/profile.ts')).text,
    en: async () => (await import('./en/profile.ts')).text,
  },
  everyone: {
    nb: async () => (await import('./nb/everyone.ts')).text,
    nn: async () => (await import('./nn/everyone.ts')).text,
    en: async () => (await import('./en/everyone.ts')).text,
  },
  provider: {
    nb: async () => (await import('./nb/provider.ts')).text,
    nn: async () => (await import('./nn/provider.ts')).text,
    en: async () => (await import('./en/provider.ts')).text,
  },
  party: {
    nb: async () => (await import('./nb/party.ts')).text,
    nn: async () => (await import('./nn/party.ts')).text,
    en: async () => (await import('./en/party.ts')).text,
  },
  rounds: {
    nb: async () => (await import('./nb/rounds.ts')).text,
    nn: async () => (await import('./nn/rounds.ts')).text,
    en: async () => (await import('./en/rounds.ts')).text,
  },
  meetings: {
    nb: async () => (await import('./nb/meetings.ts')).text,
    nn: async () => (await import('./nn/meetings.ts')).text,
    en: async () => (await import('./en/meetings.ts')).text,
  },
  moderation: {
    nb: async () => (await import('./nb/moderation.ts')).text,
    nn: async () => (await import('./nn/moderation.ts')).text,
    en: async () => (await import('./en/moderation.ts')).text,
  },
  log: {
    nb: async () => (await import('./nb/log.ts')).text,
    nn: async () => (await import('./nn/log.ts')).text,
    en: async () => (await import('./en/log.ts')).text,
  },
  contract: {
    nb: async () => (await import('./nb/contract.ts')).text,
    nn: async () => (await import('./nn/contract.ts')).text,
    en: async () => (await import('./en/contract.ts')).text,
  },
  consortium: {
    nb: async () => (await import('./nb/consortium.ts')).text,
    nn: async () => (await import('./nn/consortium.ts')).text,
    en: async () => (await import('./en/consortium.ts')).text,
  },
  investor: {
    nb: async () => (await import('./nb/investor.ts')).text,
    nn: async () => (await import('./nn/investor.ts')).text,
    en: async () => (await import('./en/investor.ts')).text,
  },
  employer: {
    nb: async () => (await import('./nb/employer.ts')).text,
    nn: async () => (await import('./nn/employer.ts')).text,
    en: async () => (await import('./en/employer.ts')).text,
  },
  evaluator: {
    nb: async () => (await import('./nb/evaluator.ts')).text,
    nn: async () => (await import('./nn/evaluator.ts')).text,
    en: async () => (await import('./en/evaluator.ts')).text,
  },
  needDesk: {
    nb: async () => (await import('./nb/need-desk.ts')).text,
    nn: async () => (await import('./nn/need-desk.ts')).text,
    en: async () => (await import('./en/need-desk.ts')).text,
  },
  needEditor: {
    nb: async () => (await import('./nb/need-editor.ts')).text,
    nn: async () => (await import('./nn/need-editor.ts')).text,
    en: async () => (await import('./en/need-editor.ts')).text,
  },
  run: {
    nb: async () => (await import('./nb/run.ts')).text,
    nn: async () => (await import('./nn/run.ts')).text,
    en: async () => (await import('./en/run.ts')).text,
  },
  visibility: {
    nb: async () => (await import('./nb/visibility.ts')).text,
    nn: async () => (await import('./nn/visibility.ts')).text,
    en: async () => (await import('./en/visibility.ts')).text,
  },
  decision: {
    nb: async () => (await import('./nb/decision.ts')).text,
    nn: async () => (await import('./nn/decision.ts')).text,
    en: async () => (await import('./en/decision.ts')).text,
  },
  roundDesk: {
    nb: async () => (await import('./nb/round-desk.ts')).text,
    nn: async () => (await import('./nn/round-desk.ts')).text,
    en: async () => (await import('./en/round-desk.ts')).text,
  },
  roundEditor: {
    nb: async () => (await import('./nb/round-editor.ts')).text,
    nn: async () => (await import('./nn/round-editor.ts')).text,
    en: async () => (await import('./en/round-editor.ts')).text,
  },
  schedule: {
    nb: async () => (await import('./nb/schedule.ts')).text,
    nn: async () => (await import('./nn/schedule.ts')).text,
    en: async () => (await import('./en/schedule.ts')).text,
  },
  meetingDesk: {
    nb: async () => (await import('./nb/meeting-desk.ts')).text,
    nn: async () => (await import('./nn/meeting-desk.ts')).text,
    en: async () => (await import('./en/meeting-desk.ts')).text,
  },
  replacement: {
    nb: async () => (await import('./nb/replacement.ts')).text,
    nn: async () => (await import('./nn/replacement.ts')).text,
    en: async () => (await import('./en/replacement.ts')).text,
  },
} as const;
