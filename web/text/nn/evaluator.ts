import type { text as nb } from '../nb/evaluator.ts';

/** The evaluator's pages: the consortia that they are appointed to. */
export const text: typeof nb = {
  title: 'Konsortium å evaluere',
  lead: 'NAV har oppnemnt deg til å kontrollere resultata til desse konsortia. Du kan lese, men ikkje endre.',
  noneTitle: 'Du er ikkje oppnemnd til noko konsortium enno',
  none: 'Når NAV oppnemner deg, får du e-post, og konsortiet står her.',
  consortium: {
    lead: (need) => `Godkjent konsortium for behovet «${need}».`,
    back: 'Alle konsortia mine',
    seeNeed: 'Les heile behovet',
  },
  outcomesTitle: 'Resultata som skal målast',
  outcomesLead: 'Måla heng saman: kvart mål gjeld dei som nådde det førre.',
  measureTitle: 'Kva resultata skal samanliknast med',
  noComparison: 'Behovet seier ikkje noko om samanlikning.',
  members: (count) => `${count} partar`,
};
