import type { Language } from '../languages.ts';
import type { Obstacle } from './obstacle.ts';

type Told = { party: string; other: string; fields: string };
type Words = Record<Obstacle['kind'], (told: Told) => string>;

/** One plain sentence for each obstacle: what it is, and what has to happen. */
const words: Record<Language, Words> = {
  nb: {
    withdrawn: ({ party }) => `${party} har trukket profilen sin og kan ikke være med.`,
    paused: ({ party }) => `${party} har satt profilen sin på pause. De må ta den opp igjen for å være med.`,
    'not-approved': ({ party }) => `${party} har ingen godkjent profil nå. Profilen må godkjennes først.`,
    'nobody-acts': ({ party }) =>
      `Ingen kan handle for ${party} lenger. Noen derfra må slippes inn før de kan være med.`,
    conflict: ({ party, other }) =>
      `${party} og ${other} er i konflikt og kan ikke sitte i samme konsortium.`,
    'same-organisation': ({ party, other }) =>
      `${party} og ${other} er samme organisasjon, som ikke kan sitte ved bordet to ganger.`,
    'need-closed': () => 'Behovet er ikke åpent lenger.',
    'terms-changed': ({ party, fields }) =>
      `${party} har endret vilkår som konsortiet bygger på (${fields}). En ny kjøring tar hensyn til det.`,
    'superseded-run': () => 'Konsortiet kommer fra en eldre kjøring. Behovet har en nyere som er publisert.',
  },
  nn: {
    withdrawn: ({ party }) => `${party} har trekt profilen sin og kan ikkje vere med.`,
    paused: ({ party }) => `${party} har sett profilen sin på pause. Dei må ta han opp att for å vere med.`,
    'not-approved': ({ party }) => `${party} har ingen godkjend profil no. Profilen må godkjennast først.`,
    'nobody-acts': ({ party }) =>
      `Ingen kan handle for ${party} lenger. Nokon derifrå må sleppast inn før dei kan vere med.`,
    conflict: ({ party, other }) =>
      `${party} og ${other} er i konflikt og kan ikkje sitje i same konsortium.`,
    'same-organisation': ({ party, other }) =>
      `${party} og ${other} er same organisasjon, som ikkje kan sitje ved bordet to gonger.`,
    'need-closed': () => 'Behovet er ikkje ope lenger.',
    'terms-changed': ({ party, fields }) =>
      `${party} har endra vilkår som konsortiet byggjer på (${fields}). Ei ny køyring tek omsyn til det.`,
    'superseded-run': () => 'Konsortiet kjem frå ei eldre køyring. Behovet har ei nyare som er publisert.',
  },
  en: {
    withdrawn: ({ party }) => `${party} has withdrawn its profile and cannot take part.`,
    paused: ({ party }) => `${party} has paused its profile. It must resume it to take part.`,
    'not-approved': ({ party }) =>
      `${party} has no approved profile now. The profile must be approved first.`,
    'nobody-acts': ({ party }) =>
      `No person can act for ${party} any more. Somebody there must be let in before it can take part.`,
    conflict: ({ party, other }) => `${party} and ${other} are in conflict and cannot be in one consortium.`,
    'same-organisation': ({ party, other }) =>
      `${party} and ${other} are the same organisation, which cannot sit at the table twice.`,
    'need-closed': () => 'The need is not open any more.',
    'terms-changed': ({ party, fields }) =>
      `${party} has changed terms that the consortium relies on (${fields}). A new run takes them into account.`,
    'superseded-run': () => 'The consortium comes from an older run. The need has a newer, published one.',
  },
};

/** What a field of the terms is called; the field itself where no name is given. */
export type FieldName = (field: string) => string;

export const obstacleSentence = (
  { kind, party, other, fields = [] }: Obstacle,
  language: Language,
  nameOf: FieldName = (field) => field,
): string =>
  words[language][kind]({
    party: party?.name ?? '',
    other: other?.name ?? '',
    fields: fields.map(nameOf).join(', '),
  });
