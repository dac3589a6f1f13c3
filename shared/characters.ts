/**
 * Which characters a text may hold, how its length is counted, and how texts are compared. The same rule holds for every
 * text that comes in, wherever it comes in.
 */

/** Why a text is refused; stable, part of the API's contract (docs/decisions/2026-11-27-text-and-numbers.md). */
type TextProblem =
  | 'unpaired-surrogate'
  | 'control-character'
  | 'direction-control'
  | 'invisible-character'
  | 'nothing-visible';

// Tab, line feed and carriage return are judged by the field: a text may have lines.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** They turn text around, so that a reader sees another order than is stored. */
const directionControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Byte order mark, interlinear and deprecated formatting, tags, the replacement character and noncharacters. */
const invisible = /[\ufeff\ufff0-\uffff\u206a-\u206f\u{e0000}-\u{e007f}\p{Noncharacter_Code_Point}]/u;

/** What no text may hold; undefined where every character is allowed. */
export const characterProblem = (text: string): TextProblem | undefined => {
  if (!text.isWellFormed()) return 'unpaired-surrogate';
  if (controls.test(text)) return 'control-character';
  if (directionControls.test(text)) return 'direction-control';
  return invisible.test(text) ? 'invisible-character' : undefined;
};

/** U+2800 is an empty Braille cell: a symbol to Unicode, blank on every screen. */
const seen = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Does the text show anything at all? */
export const isVisible = (text: string): boolean => seen.test(text);

let segmenter: Intl.Segmenter | undefined;

/** The characters as people count them: a letter with its marks, or an emoji of several code points, is one. */
export const graphemesOf = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter('nb', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A bound on what a text takes to store: one character may otherwise carry any number of marks. */
const bytesPerCharacter = 4;

export const isAtMost = (text: string, most: number): boolean =>
  bytesOf(text) <= most * bytesPerCharacter && (text.length <= most || graphemesOf(text).length <= most);

/** Counts only characters that show. */
export const isAtLeast = (text: string, least: number): boolean =>
  least === 0 || graphemesOf(text).filter(isVisible).length >= least;

/** The beginning of the text, at most so many characters long. Never cuts a character in two. */
export const cutText = (text: string, most: number): string => {
  const whole = text.toWellFormed();
  if (isAtMost(whole, most)) return whole;
  let left = most * bytesPerCharacter;
  const kept = graphemesOf(whole)
    .slice(0, most)
    .map((one) => {
      left -= bytesOf(one);
      return left >= 0 ? one : '';
    });
  return kept.join('');
};

const spaces = /\p{Zs}/gu;
const around = /^[\t\n\r \u2028\u2029]+|[\t\n\r \u2028\u2029]+$/g;

/** As it is stored and compared: composed (NFC), every kind of space an ordinary one, none around it. */
export const tidyText = (text: string): string =>
  text.normalize('NFC').replace(spaces, ' ').replace(around, '');

/** A tidy text of one line, with single spaces. */
export const tidyLine = (text: string): string => tidyText(text).replace(/ {2,}/g, ' ');

/** A text without the characters that no text may hold: for what comes by mail, which nobody can be asked to mend. */
export const withoutProblems = (text: string): string =>
  text
    .toWellFormed()
    .replace(new RegExp(controls, 'g'), '')
    .replace(new RegExp(directionControls, 'g'), '')
    .replace(new RegExp(invisible, 'gu'), '');

const ignored = /\p{Default_Ignorable_Code_Point}/gu;

/** What two texts are compared by when people search: letter case, composition, spaces and invisible characters do not count. */
export const searchKey = (text: string): string =>
  tidyLine(text.normalize('NFKC').replace(/\s/g, ' ').replace(ignored, '').toLocaleLowerCase('nb'));

let collator: Intl.Collator | undefined;

/** The order of names in Norwegian: å after ø, and numbers by their value. */
export const byName = (one: string, other: string): number => {
  collator ??= new Intl.Collator('nb', { numeric: true });
  return collator.compare(one, other);
};
