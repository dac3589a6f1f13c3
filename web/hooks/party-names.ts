import { useQuery } from '@tanstack/react-query';
import { sides } from '../../shared/person/roles.ts';
import { api } from '../api/client.ts';

type Party = { id: string; name: string };

/** Every page of the active profiles of a side. */
const activeOf = async (side: (typeof sides)[number]): Promise<Party[]> => {
  const found: Party[] = [];
  let cursor: string | undefined;
  do {
    const query = { side, state: 'active' as const, limit: 100, cursor };
    const { items, next } = (await api.listProfiles({ query })).body;
    found.push(...items.map(({ profile }) => ({ id: profile.profileId, name: profile.content.name })));
    cursor = next;
  } while (cursor !== undefined);
  return found;
};

/** The parties with an active profile, by name; for whoever is not among them, the id. */
export const usePartyNames = (): { list: readonly Party[]; nameOf: (id: string) => string } => {
  const { data: list = [] } = useQuery({
    queryKey: ['listProfiles', 'names'],
    queryFn: async () => (await Promise.all(sides.map(activeOf))).flat(),
    staleTime: 60_000,
  });
  return { list, nameOf: (id) => list.find((party) => party.id === id)?.name ?? id };
};
