import type { Consortium } from '../consortium/consortium.ts';
import type { ContractTerms } from '../matching/answer.ts';
import { investorFit, termsOf } from '../matching/fits.ts';
import type { InvestorMandate } from '../matching/parties.ts';
import type { Need } from '../need/need.ts';
import type { Role } from '../person/role.ts';
import { type Access, type Field, mayRead, type ReaderKind } from './table.ts';

/** Somebody who reads: in which role, for which party, and an investor with its approved mandate as it is today. */
export type Asker = {
  role: Role;
  profileId?: string | undefined;
  mandate?: Omit<InvestorMandate, 'id'> | undefined;
};

/** Somebody before one consortium. */
export type Reader = { kinds: readonly ReaderKind[]; profileId: string | undefined };

/** Whether no rule excludes the mandate from the need, whose contract is what its consortia's figures say. */
const fits = (mandate: Omit<InvestorMandate, 'id'>, need: Need, { figures }: Consortium): boolean => {
  const { expectedReturn, lossProbability } = figures;
  const contract = { expectedReturn, lossProbability } as ContractTerms;
  const terms = termsOf({ id: need.needId, ...need.content.terms }, contract);
  return investorFit({ id: '', ...mandate }, terms).excluded === undefined;
};

const investorKind = ({ mandate }: Asker, need: Need, consortium: Consortium): ReaderKind[] => {
  if (!mandate) return [];
  return [fits(mandate, need, consortium) ? 'fittingInvestor' : 'otherInvestor'];
};

/** What the asker is to the consortium, and so to its parties. */
export const readerOf = (
  asker: Asker,
  { consortium, need }: { consortium: Consortium; need: Need },
): Reader => {
  const { role, profileId } = asker;
  if (role === 'moderator' || role === 'evaluator') return { kinds: [role], profileId };
  const isIn = consortium.parties.some((party) => party.profileId === profileId);
  const member: ReaderKind[] = isIn ? ['approval' in consortium ? 'partner' : 'candidate'] : [];
  return { kinds: ['party', ...member, ...investorKind(asker, need, consortium)], profileId };
};

/** How the reader reads a field of one of the parties. */
export const readsOf = (reader: Reader, field: Field, profileId: string | undefined): Access =>
  mayRead(
    field,
    profileId !== undefined && profileId === reader.profileId ? [...reader.kinds, 'itself'] : reader.kinds,
  );

/** How the reader reads a field of the consortium as a whole. */
export const reads = (reader: Reader, field: Field): Access => mayRead(field, reader.kinds);
