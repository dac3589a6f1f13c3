/** One of a few values, kept in this browser. Where storage is shut off, the choice lasts as long as the page. */
export const stored = <T extends string>(key: string, values: readonly T[]) => {
  let kept: T | undefined;
  return {
    read: (): T | undefined => {
      try {
        const text = localStorage.getItem(key);
        return values.find((value) => value === text) ?? kept;
      } catch {
        return kept;
      }
    },
    write: (value: T): void => {
      kept = value;
      try {
        localStorage.setItem(key, value);
      } catch {
        // Storage is shut off; `kept` does.
      }
    },
  };
};
