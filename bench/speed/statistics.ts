/** Middle value; of an even number, the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? Number.NaN, sorted[Math.floor(middle)] ?? Number.NaN];
  return (low + high) / 2;
};

/** Three significant digits, without an exponent. */
const short = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '–';

/** `median (least–most)`. */
export const spread = (values: readonly number[]): string =>
  values.length === 0
    ? '–'
    : `${short(median(values))} (${short(Math.min(...values))}–${short(Math.max(...values))})`;
