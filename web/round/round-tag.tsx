import { Tag } from '@navikt/ds-react';
import type { RoundState } from '../../shared/round/round.ts';
import { useText } from '../language/use-text.ts';

const colours = {
  draft: 'neutral',
  published: 'neutral',
  provisional: 'warning',
  final: 'success',
  closed: 'neutral',
  cancelled: 'danger',
} as const satisfies Record<RoundState, string>;

type Props = { state: RoundState; open: boolean; size?: 'small' | 'medium' };

/** How far a round has come, as a party would say it: whether one can still sign up comes first. */
export const RoundTag = ({ state, open, size = 'medium' }: Props) => {
  const { list, states } = useText('rounds');
  const words = open ? list.open : state === 'published' ? list.closedForSignUp : states[state];
  return (
    <Tag size={size} variant="moderate" data-color={open ? 'accent' : colours[state]}>
      {words}
    </Tag>
  );
};
