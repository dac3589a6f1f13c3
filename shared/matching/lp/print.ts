import type { LinearProgram, Row, Term } from './program.ts';

/** The format allows 510 characters a line; short lines are also easier to read. */
const LONGEST_LINE = 200;

const signed = ([coefficient, variable]: Term): string =>
  `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${variable}`;

const wrapped = (words: readonly string[]): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LONGEST_LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
};

const expression = (name: string, terms: readonly Term[]): string =>
  ` ${name}: ${wrapped(terms.map(signed)).join('\n   ')}`;

const constraint = (row: Row): string => `${expression(row.name, row.terms)} ${row.relation} ${row.bound}`;

const section = (title: string, variables: readonly string[]): string[] =>
  variables.length === 0 ? [] : [title, ...wrapped(variables).map((line) => ` ${line}`)];

/** The program in CPLEX LP format. */
export const printProgram = (program: LinearProgram): string =>
  [
    ...program.comments.map((comment) => `\\ ${comment}`),
    'Maximize',
    expression('score', program.objective),
    'Subject To',
    ...program.rows.map(constraint),
    ...section('Binaries', program.binaries),
    ...section('Generals', program.generals),
    'End',
    '',
  ].join('\n');
