import type { Term } from '../term.ts';

export const elements: readonly Term[] = [
  {
    code: 'assessment',
    name: {
      nb: 'Grundig og helhetlig kartlegging',
      nn: 'Grundig og heilskapleg kartlegging',
      en: 'Thorough, whole-person assessment',
    },
  },
  {
    code: 'work-oriented-norwegian',
    name: {
      nb: 'Arbeidsrettet norskopplæring',
      nn: 'Arbeidsretta norskopplæring',
      en: 'Work-oriented Norwegian',
    },
  },
  {
    code: 'basic-skills',
    name: { nb: 'Grunnleggende ferdigheter', nn: 'Grunnleggjande ferdigheiter', en: 'Basic skills' },
  },
  { code: 'work-practice', name: { nb: 'Arbeidspraksis', nn: 'Arbeidspraksis', en: 'Work practice' } },
  {
    code: 'language-support-at-work',
    name: { nb: 'Språkstøtte i praksis', nn: 'Språkstøtte i praksis', en: 'Language support at work' },
  },
  {
    code: 'individual-follow-up',
    name: {
      nb: 'Tett oppfølging av deltaker',
      nn: 'Tett oppfølging av deltakar',
      en: 'Close follow-up of the participant',
    },
  },
  {
    code: 'employer-follow-up',
    name: {
      nb: 'Oppfølging av arbeidsgiver',
      nn: 'Oppfølging av arbeidsgivar',
      en: 'Follow-up of the employer',
    },
  },
  {
    code: 'post-placement-follow-up',
    name: { nb: 'Etteroppfølging', nn: 'Etteroppfølging', en: 'Follow-up after placement' },
  },
  { code: 'life-skills', name: { nb: 'Livsmestring', nn: 'Livsmeistring', en: 'Life skills' } },
  {
    code: 'mental-health',
    name: {
      nb: 'Psykisk og somatisk helse',
      nn: 'Psykisk og somatisk helse',
      en: 'Mental and physical health',
    },
  },
  {
    code: 'special-education',
    name: { nb: 'Spesialpedagogikk', nn: 'Spesialpedagogikk', en: 'Special education' },
  },
  {
    code: 'digital-skills',
    name: { nb: 'Digitale ferdigheter', nn: 'Digitale ferdigheiter', en: 'Digital skills' },
  },
  {
    code: 'cultural-understanding',
    name: {
      nb: 'Kulturell forståelse og arbeidslivets krav',
      nn: 'Kulturell forståing og krava i arbeidslivet',
      en: 'Cultural understanding and the demands of working life',
    },
  },
  {
    code: 'social-network',
    name: {
      nb: 'Sosial inkludering og nettverk',
      nn: 'Sosial inkludering og nettverk',
      en: 'Social inclusion and network',
    },
  },
  {
    code: 'family-approach',
    name: {
      nb: 'Helhetlig arbeid med familien',
      nn: 'Heilskapleg arbeid med familien',
      en: 'Work with the whole family',
    },
  },
  {
    code: 'user-participation',
    name: { nb: 'Brukermedvirkning', nn: 'Brukarmedverknad', en: 'User participation' },
  },
  { code: 'job-creation', name: { nb: 'Jobbskaping', nn: 'Jobbskaping', en: 'Job creation' } },
];
