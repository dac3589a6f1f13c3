import { useEffect, useState } from 'react';

const quietMs = 250;

/** The value once it has been left alone for a moment, so that nothing is computed between two keys of a number. */
export const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
