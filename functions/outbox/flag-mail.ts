import type { TaskOf } from '../../shared/outbox.ts';
import type { Deps } from '../deps.ts';
import { consortia } from '../store/nouns/consortia.ts';
import { needs } from '../store/nouns/needs.ts';
import { flags } from '../store/nouns/standings.ts';

/** To a moderator: which consortium may not meet, and what stands in the way. None where the flag is gone again. */
export const consortiumFlagged = async (
  { consortiumId, to }: TaskOf<'tell-consortium-flagged'>,
  deps: Deps,
) => {
  const [consortium, flag] = await Promise.all([
    deps.store.get(consortia, consortiumId),
    deps.store.get(flags, consortiumId),
  ]);
  const need = consortium && (await deps.store.get(needs, consortium.needId));
  if (!need || !flag) return undefined;
  return {
    to,
    write: () => ({
      template: 'consortium-flagged',
      need: need.content.name,
      parties: consortium.parties.map(({ name }) => name),
      obstacles: flag.obstacles,
      link: `${deps.env.PAGE_URL}/consortia/${consortiumId}`,
    }),
  };
};
