import type { RoundState } from '../../../../shared/round/round.ts';

export const roundColours = {
  draft: 'neutral',
  published: 'accent',
  provisional: 'warning',
  final: 'success',
  closed: 'neutral',
  cancelled: 'danger',
} as const satisfies Record<RoundState, string>;
