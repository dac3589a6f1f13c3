/**
 * Who uses the service: provider, investor and employer are the three sides of a consortium. Without schemas,
 * which the first page does without.
 */
export const sides = ['provider', 'investor', 'employer'] as const;
export const roles = [...sides, 'moderator', 'evaluator'] as const;
export type Side = (typeof sides)[number];
export type Role = (typeof roles)[number];

export const isSide = (role: Role): role is Side => (sides as readonly string[]).includes(role);
