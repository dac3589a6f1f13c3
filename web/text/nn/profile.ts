import type { text as nb } from '../nb/profile.ts';

export const text: typeof nb = {
  step: (step, count) => `Steg ${step} av ${count}`,
  saveAndNext: 'Lagre og gå vidare',
  back: 'Tilbake',
  toOverview: 'Til oversikta',
  begin: 'Byrj',
  saved: 'Alt er lagra så langt. Du kan gå ut og halde fram seinare.',
  stepsTitle: 'Det de har fylt ut',
  missing: 'Manglar',
  done: 'Utfylt',
  changeStep: (step) => `Endre: ${step}`,
  fillStep: (step) => `Fyll ut: ${step}`,
  statusTitle: 'Status',
  status: {
    none: 'De har ikkje byrja på profilen enno.',
    draft: 'Profilen er ein kladd. Berre de kan sjå han. Send han inn når alt er fylt ut.',
    submitted: 'Profilen er send inn. NAV ser på han og svarar på e-post.',
    'sent-back': 'NAV har sendt profilen tilbake. Rett det som står under, og send han inn på nytt.',
    active: 'Profilen er godkjend. De er med når NAV set saman konsortium.',
    paused: 'Profilen er på pause. De er ikkje med i nye konsortium før de tek han opp igjen.',
    withdrawn: 'Profilen er trekt. De kan byrje på nytt når som helst.',
  },
  changeStatus: {
    draft:
      'De har gjort ei endring som ikkje er send inn. Den gamle profilen gjeld til endringa er godkjend.',
    submitted: 'Ei endring ventar på godkjenning. Den gamle profilen gjeld til då.',
    'sent-back': 'Endringa er send tilbake. Rett ho og send ho inn på nytt, eller forkast ho.',
  },
  reason: 'NAV skriv:',
  actions: {
    submit: 'Send inn til NAV',
    discard: 'Forkast endringa',
    pause: 'Ta ein pause',
    resume: 'Bli med igjen',
    withdraw: 'Trekk profilen',
  },
  confirmDiscard: {
    title: 'Forkaste endringa?',
    body: 'Profilen blir som han var då NAV sist godkjende han.',
  },
  confirmWithdraw: {
    title: 'Trekkje profilen?',
    body: 'De er då ikkje lenger med når NAV set saman konsortium. De kan byrje på nytt seinare.',
  },
  approvalNeeded: 'NAV må godkjenne profilen dykkar først',
  incomplete: 'Fyll ut det som manglar, før de sender inn.',
  nothingYet: 'Ikkje fylt ut enno',
  conflicts: {
    title: 'Kven de ikkje kan samarbeide med',
    lead: 'Er det nokon de ikkje kan vere i same konsortium som, til dømes eit systerselskap eller ein part de er i strid med? Då blir de aldri sette saman. Berre NAV ser dette. Har de ingen, går de vidare.',
    number: 'Organisasjonsnummer',
    side: 'Er med som',
    add: 'Legg til ein organisasjon',
    remove: (place) => `Ta bort organisasjon ${place}`,
    one: (place) => `Organisasjon ${place}`,
    none: 'Ingen',
    errors: {
      'conflicts.*.number': 'Skriv eit gyldig organisasjonsnummer med ni siffer.',
      'conflicts.*.side': 'Vel kva organisasjonen er med som.',
    },
  },
};
