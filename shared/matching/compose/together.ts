import type { Choice } from './choose.ts';
import type { Setting } from './finance.ts';

/** How settings compare, and what may be chosen in them. */
export type Settings = {
  /** The setting in which most is allowed. */
  widest: Setting;
  /** Whether all that one setting allows, another allows too. */
  within: (one: Setting, other: Setting) => boolean;
  allows: (setting: Setting, choice: Choice) => boolean;
  /** The best choice of a setting that is worth more than `floor`; null when there is none. */
  solve: (setting: Setting, floor: number) => Choice | null;
};

const keyOf = ({ kinds, evidence, reach }: Setting): number => (reach << 7) | (kinds << 3) | evidence;

/**
 * The best choice of each setting, solved once. What is best where more is allowed is best here too if it is allowed here;
 * the best allowed of those known is at least something to beat.
 */
export const togetherOf = ({
  widest,
  within,
  allows,
  solve,
}: Settings): ((setting: Setting) => Choice | null) => {
  const known = new Map<number, Choice | null>();
  const solved: { setting: Setting; choice: Choice }[] = [];
  const solveWith = (setting: Setting): Choice | null => {
    let most: Choice | null = null;
    for (const other of solved) {
      if (!allows(setting, other.choice)) continue;
      if (within(setting, other.setting)) return other.choice;
      if (!most || other.choice.value > most.value) most = other.choice;
    }
    const choice = solve(setting, most?.value ?? -Infinity) ?? most;
    if (choice) solved.push({ setting, choice });
    return choice;
  };
  const together = (setting: Setting): Choice | null => {
    const key = keyOf(setting);
    const old = known.get(key);
    if (old !== undefined) return old;
    const choice = solveWith(setting);
    known.set(key, choice);
    return choice;
  };
  return (setting) => {
    if (known.size === 0) together(widest);
    return together(setting);
  };
};
