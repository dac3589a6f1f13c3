import type { RoundContent } from '../../../../shared/round/content.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import type { Cell } from './places.ts';

type Named = { seats: readonly { name: string }[] };

/** What a meeting is called: who is to meet. */
export const useNameOf = (): ((meeting: Named) => string) => {
  const { list } = useFormats();
  return ({ seats }) => list(seats.map(({ name }) => name));
};

/** A time, and a place in the round, as one says them. */
export const usePlaceWords = ({ rooms }: Pick<RoundContent, 'rooms'>) => {
  const text = useText('schedule');
  const { weekday } = useFormats();
  const roomOf = (roomId: string): string => rooms.find((room) => room.roomId === roomId)?.name ?? roomId;
  const timeOf = (start: string): string => text.atTime(weekday(start.slice(0, 10)), start.slice(11, 16));
  const placeOf = ({ start, roomId }: Cell): string =>
    text.at(weekday(start.slice(0, 10)), start.slice(11, 16), roomOf(roomId));
  return { roomOf, timeOf, placeOf };
};
