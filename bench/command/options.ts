import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Ends the process with status 2, as for a wrong file or option. */
export const refuse = (message: string): never => {
  console.error(message);
  process.exit(2);
};

/** The command's options and files; an option that there is not ends the process with the usage. */
export const readOptions = <const O extends ParseArgsOptionsConfig>(options: O, usage: string) => {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
};

/** A whole number from `least` on, or the end of the process. */
export const whole = (name: string, text: string, least = 1): number => {
  const value = Number(text);
  return Number.isInteger(value) && value >= least
    ? value
    : refuse(`--${name}: ${text} is not a whole number from ${least} on`);
};
