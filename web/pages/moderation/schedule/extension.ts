import * as z from 'zod';
import {
  type RoundContent,
  type RoundExtension,
  roundExtensionSchema,
} from '../../../../shared/round/content.ts';
import { freeId } from '../round-editor/free-id.ts';
import { newRound, type RoundValues } from '../round-editor/values.ts';

/** Only what is new: the round's own times and rooms stay as they are. */
export type ExtensionValues = Pick<RoundValues, 'adding'> & {
  content: Pick<RoundValues['content'], 'slots' | 'rooms'>;
};

const { adding } = newRound('');
export const newExtension: ExtensionValues = { content: { slots: [], rooms: [] }, adding };

/** The new rooms with ids that neither the round's own rooms nor the others have. */
const withIds = ({ rooms }: RoundContent, added: ExtensionValues['content']['rooms']) => {
  const taken = rooms.map(({ roomId }) => roomId);
  return added.map((room) => {
    const roomId = freeId('room', taken);
    taken.push(roomId);
    return { ...room, roomId };
  });
};

/** Judges what is in the form by the service's own schema. */
export const extensionSchema = (round: RoundContent): z.ZodType<{ content: RoundExtension }, unknown> =>
  z.preprocess(
    (values) => {
      const { content } = values as ExtensionValues;
      return { content: { slots: content.slots, rooms: withIds(round, content.rooms) } };
    },
    z.object({ content: roundExtensionSchema }),
  );
