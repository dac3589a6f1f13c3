import { useFormats } from '../language/format.ts';

/** A score, or a part of one, as people read it: out of 100, with one decimal. */
export const usePoints = (): ((score: number) => string) => {
  const { number } = useFormats();
  return (score) => number(Math.round(score * 1000) / 10);
};
