import { osloTime } from '../../shared/time/oslo.ts';

/** When on Oslo's clock something begins and ends: `YYYY-MM-DD`, `HH:mm`, `HH:mm`. */
export const hoursOf = ({ start, minutes }: { start: string; minutes: number }) => ({
  day: start.slice(0, 10),
  from: start.slice(11, 16),
  to: osloTime(start).add({ minutes }).toPlainTime().toString({ smallestUnit: 'minute' }),
});
