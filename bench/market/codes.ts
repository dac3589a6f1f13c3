/** Codes as in the demo market, without its data: enough variety for every rule to bite. */
export const areas = [
  'alna',
  'bjerke',
  'frogner',
  'gamle-oslo',
  'grorud',
  'ostensjo',
  'sagene',
  'sondre-nordstrand',
  'stovner',
];

export const elements = [
  'employer-follow-up',
  'assessment',
  'work-oriented-norwegian',
  'basic-skills',
  'work-practice',
  'language-support-at-work',
  'individual-follow-up',
  'post-placement-follow-up',
  'life-skills',
  'mental-health',
  'special-education',
  'digital-skills',
  'cultural-understanding',
  'social-network',
  'family-approach',
  'user-participation',
  'job-creation',
];

export const languages = ['ar', 'fa', 'ps', 'so', 'sw', 'ti', 'tr', 'uk', 'ur'];

export const themes = ['education', 'health', 'integration', 'work', 'youth'];
