import type { Answer, CriterionRow } from '../../shared/matching/answer.ts';
import type { RefereeFits } from './fits.ts';
import type { Complaint } from './rules.ts';

type Standing = {
  readonly key: string;
  readonly fit?: number | undefined;
  readonly excluded?: string | undefined;
  readonly criteria?: readonly CriterionRow[];
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9;

const criteriaComplaints = ({ key, criteria = [] }: Standing, fit: number): Complaint[] => {
  const weights = sum(criteria.map(({ weight }) => weight));
  const mean = sum(criteria.map(({ weight, value }) => weight * value));
  return near(weights, 1) && near(mean, fit)
    ? []
    : [`the criteria of ${key} give ${mean}, the fit is ${fit}`];
};

const standingComplaints = (found: Standing, said: Standing | undefined): Complaint[] => {
  if (!said) return [`nothing is said of ${found.key}`];
  if (found.fit === undefined || said.fit === undefined) {
    return said.excluded === found.excluded && said.fit === found.fit
      ? []
      : [`${found.key} is ${found.excluded ?? found.fit}, not ${said.excluded ?? said.fit}`];
  }
  return near(found.fit, said.fit)
    ? criteriaComplaints(said, found.fit)
    : [`the fit of ${found.key} is ${found.fit}, not ${said.fit}`];
};

const compare = (found: readonly Standing[], said: readonly Standing[]): Complaint[] => {
  const rows = new Map(said.map((row) => [row.key, row]));
  return found.flatMap((row) => standingComplaints(row, rows.get(row.key)));
};

/** Where fits, criteria and exclusions (§3) differ from the referee's. */
export const fitComplaints = (found: RefereeFits, said: Answer['fits']): Complaint[] => {
  const offer = <T extends { provider: string; element: string }>(row: T) => ({
    ...row,
    key: `${row.provider}'s offer of ${row.element}`,
  });
  const investor = <T extends { investor: string }>(row: T) => ({ ...row, key: row.investor });
  const employer = <T extends { employer: string }>(row: T) => ({ ...row, key: row.employer });
  return [
    ...compare(found.offers.map(offer), said.offers.map(offer)),
    ...compare(found.investors.map(investor), said.investors.map(investor)),
    ...compare(found.employers.map(employer), said.employers.map(employer)),
  ];
};
