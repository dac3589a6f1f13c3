import type { Choice } from './choose.ts';
import type { Setting } from './finance.ts';

/** How settings compare, and what may be chosen in them. */
export type Settings = {
  /** The setting in which most is allowed. */
  widest: Setting;
  /** Whether all that one setting allows, another allows too. */
  within: (one: Setting, other: Setting) => boolean;
  allows: (setting: Setting, choice: Choice) => boolean;
  /** The best choice of a setting that is worth more than `floor`; null when there is none, or none is found in time. */
  solve: (setting: Setting, floor: number) => Choice | null;
  /** An upper bound on a setting, without search. */
  most: (setting: Setting) => number;
  isOver: () => boolean;
};

/** The best choice known of a setting, null when there is none; `most` is no less than any. */
export type Together = { choice: Choice | null; most: number };

const keyOf = ({ kinds, evidence, reach }: Setting): number => (reach << 7) | (kinds << 3) | evidence;

/**
 * The best choice of each setting, solved once. What is best where more is allowed is best here too if it is allowed here;
 * the best allowed of those known is at least something to beat.
 */
export const togetherOf = ({ widest, within, allows, solve, most, isOver }: Settings) => {
  const known = new Map<number, Together>();
  const proven: { setting: Setting; choice: Choice }[] = [];
  const solveWith = (setting: Setting): Together => {
    let least: Choice | null = null;
    for (const { setting: other, choice } of proven) {
      if (!allows(setting, choice)) continue;
      if (within(setting, other)) return { choice, most: choice.value };
      if (!least || choice.value > least.value) least = choice;
    }
    const choice = solve(setting, least?.value ?? -Infinity) ?? least;
    if (isOver()) return { choice, most: most(setting) };
    if (choice) proven.push({ setting, choice });
    return { choice, most: choice?.value ?? -Infinity };
  };
  const together = (setting: Setting): Together => {
    const key = keyOf(setting);
    const old = known.get(key);
    if (old) return old;
    const found = solveWith(setting);
    known.set(key, found);
    return found;
  };
  return (setting: Setting): Together => {
    if (known.size === 0) together(widest);
    return together(setting);
  };
};
