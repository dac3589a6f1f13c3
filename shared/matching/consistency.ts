import type { EmployerOffer, InvestorMandate, ProviderProfile } from './parties.ts';
import type { NeedTerms } from './terms.ts';

/** Something in a market that is well-typed and still cannot be; `path` leads from the thing checked. */
export type Inconsistency = { path: PropertyKey[]; code: string; message: string };

const refuse = (path: PropertyKey[], code: string, message: string): Inconsistency => ({
  path,
  code,
  message,
});

/** The exact distribution of payments is only promised for so many participants (§1). */
const tooManyStates = ({ outcomes, participants }: NeedTerms): Inconsistency[] =>
  outcomes.length > 2 && participants > 300
    ? [refuse(['participants'], 'too-many-states', 'three outcomes go with at most 300 participants')]
    : [];

const weightsOffBalance = ({ weights }: NeedTerms): Inconsistency[] =>
  Math.abs(weights.elements + weights.capital + weights.jobs - 1) > 1e-9
    ? [refuse(['weights'], 'weights-sum', 'elements, capital and jobs must add up to 1')]
    : [];

const repeated = (values: readonly string[]): number[] => {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const again = seen.has(value);
    seen.add(value);
    return again ? [index] : [];
  });
};

/** What does not add up in a need's terms; none when it can be matched. */
export const needInconsistencies = (need: NeedTerms): Inconsistency[] => [
  ...tooManyStates(need),
  ...weightsOffBalance(need),
  ...repeated(need.elements.map((row) => row.element)).map((index) =>
    refuse(['elements', index, 'element'], 'duplicate-element', 'this element is already in the list'),
  ),
];

const selfConflict = ({ id, conflicts }: { id: string; conflicts: readonly string[] }): Inconsistency[] => {
  const index = conflicts.indexOf(id);
  return index < 0
    ? []
    : [refuse(['conflicts', index], 'self-conflict', 'a party cannot be in conflict with itself')];
};

/** What does not add up in one provider's profile. */
export const providerInconsistencies = (provider: ProviderProfile): Inconsistency[] => [
  ...repeated(provider.offers.map((offer) => offer.element)).map((index) =>
    refuse(['offers', index, 'element'], 'duplicate-element', 'the provider already offers this element'),
  ),
  ...selfConflict(provider),
];

/** What does not add up in one investor's mandate. */
export const investorInconsistencies = (investor: InvestorMandate): Inconsistency[] => [
  ...(investor.ticket.max < investor.ticket.min
    ? [refuse(['ticket', 'max'], 'ticket-range', 'the largest ticket is below the smallest')]
    : []),
  ...selfConflict(investor),
];

/** What does not add up in one employer's offer. */
export const employerInconsistencies = (employer: EmployerOffer): Inconsistency[] => selfConflict(employer);
