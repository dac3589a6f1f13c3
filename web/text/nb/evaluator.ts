/** The evaluator's pages: the consortia that they are appointed to. */
export const text = {
  title: 'Konsortier å evaluere',
  lead: 'NAV har oppnevnt deg til å kontrollere resultatene til disse konsortiene. Du kan lese, men ikke endre.',
  noneTitle: 'Du er ikke oppnevnt til noe konsortium ennå',
  none: 'Når NAV oppnevner deg, får du e-post, og konsortiet står her.',
  consortium: {
    lead: (need: string) => `Godkjent konsortium for behovet «${need}».`,
    back: 'Alle konsortiene mine',
    seeNeed: 'Les hele behovet',
  },
  outcomesTitle: 'Resultatene som skal måles',
  outcomesLead: 'Målene henger sammen: hvert mål gjelder dem som nådde det forrige.',
  measureTitle: 'Hva resultatene skal sammenlignes med',
  noComparison: 'Behovet sier ikke noe om sammenligning.',
  members: (count: string) => `${count} parter`,
};
