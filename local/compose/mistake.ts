/** What is wrong with the file or the options: one line for a person. */
export class Mistake extends Error {}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
