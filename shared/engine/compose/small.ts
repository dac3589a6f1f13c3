import { smallProviderKinds } from '../../matching/vocabulary.ts';
import type { Provider } from '../market/parties.ts';

const isSmall = ({ kind }: Provider): boolean => (smallProviderKinds as readonly string[]).includes(kind);

/**
 * For each provider of the market the number of the group that it may make count as a small actor, or −1. Each group counts
 * once, and a group that also holds a supplier does not count: a shell does not satisfy the rule.
 */
export const smallGroups = (providers: readonly Provider[]): number[] => {
  const withSupplier = new Set(
    providers.flatMap(({ kind, group }) => (kind === 'supplier' && group ? [group] : [])),
  );
  const names = new Map<string, number>();
  return providers.map((provider, index) => {
    const { group } = provider;
    if (!isSmall(provider) || (group && withSupplier.has(group))) return -1;
    if (!group) return index;
    const number = names.get(group) ?? index;
    names.set(group, number);
    return number;
  });
};
