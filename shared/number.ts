import * as z from 'zod';

/**
 * Kroner, persons, months, shares: nothing that the service counts is larger, or smaller without being zero. Well within
 * what a double holds exactly enough, and what DynamoDB stores (38 digits, 1E-130 to 9.99E+125).
 */
const largest = 1e12;
const smallest = 1e-9;

export const isSoundNumber = (number: number): boolean =>
  number === 0 || (Math.abs(number) >= smallest && Math.abs(number) <= largest);

/** Has the number been read as it was written? `1e-400` is read as 0, and `1e400` as infinite. */
const isFaithful = (number: number, written: string): boolean =>
  Number.isFinite(number) && (number !== 0 || !/[1-9]/.test(written.replace(/e.*$/i, '')));

/** JSON, with NaN for each number that cannot be held as it is written. Throws where it is not JSON. */
export const parseJson = (text: string): unknown =>
  JSON.parse(text, (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && !isFaithful(value, context?.source ?? '') ? Number.NaN : value,
  );

/** What a query's number looks like: decimal, without the other forms that a program takes (`0x10`, `1e6`, ` `). */
const decimal = /^-?\d{1,15}(?:\.\d{1,15})?$/;

const readDecimal = (sent: unknown): unknown => {
  if (typeof sent !== 'string') return sent;
  return decimal.test(sent) && isSoundNumber(Number(sent)) ? Number(sent) : sent;
};

/** A number that comes as text in a query, or as a number in a body. */
export const decimalSchema = <S extends z.ZodType<number>>(schema: S) => z.preprocess(readDecimal, schema);
