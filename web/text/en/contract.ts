import type { text as nb } from '../nb/contract.ts';

/** What a contract pays and how probably, drawn and in tables. */
export const text: typeof nb = {
  asTable: 'Show the figures in a table',
  million: (count) => `${count} m`,
  fromTo: (from, to) => `${from} – ${to}`,
  payoutTitle: 'What the investors may get back',
  payoutLead:
    'Each bar shows how likely it is that NAV pays that much in all. To the left of the line the investors get back less than they put in.',
  payoutCaption: (loss, capital, expected) =>
    `The chance of getting back less than ${capital} is ${loss}. On average NAV pays ${expected}.`,
  payoutTable: 'How likely each sum is',
  total: 'NAV pays in all',
  chance: 'Probability',
  capitalHere: 'The capital',
  lossShort: (percent) => `Loss ${percent}`,
  gainShort: (percent) => `No loss ${percent}`,
  lossKey: 'Less than the capital: a loss',
  gainKey: 'The capital or more',
  scaleTitle: 'What it takes for NAV to pay',
  scaleLead:
    'The bars show how many participants are likely to reach the target. The line shows what NAV pays for that number. NAV never pays more than the cap in all.',
  scaleCaption: (outcome, month, mean) =>
    `${outcome}, measured in month ${month}. On average ${mean} participants reach the target.`,
  scaleTable: (outcome) => `Payment for the target: ${outcome}`,
  persons: 'Participants who reach it',
  paid: 'NAV pays',
  paidAtMost: (amount) => `The line goes up to ${amount}`,
  chanceKey: 'How likely the number is',
  paidKey: 'What NAV pays',
  figuresTitle: 'Risk and return in short',
  expectedReturn: 'Expected return a year',
  lossProbability: 'Chance of loss',
  expectedPayout: 'Expected payment from NAV',
  paymentCap: 'NAV pays at most',
  range: 'Nine times out of ten',
  rangeValue: (low, high) => `between ${low} and ${high}`,
  gift: 'Under this model the capital is not paid back. It is a gift.',
};
