import type { Localised } from '../language.ts';

/** A refusal: its HTTP status and what to tell a person. */
export type RefusalRow = { status: number; title: Localised };
