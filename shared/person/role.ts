import * as z from 'zod';

/** Who uses the service; see DOMAIN: provider, investor and employer are the three sides of a consortium. */
export const sides = ['provider', 'investor', 'employer'] as const;
export const roles = [...sides, 'moderator', 'evaluator'] as const;

export const sideSchema = z.enum(sides);
export const roleSchema = z.enum(roles);
export type Side = z.infer<typeof sideSchema>;
export type Role = z.infer<typeof roleSchema>;

export const isSide = (role: Role): role is Side => (sides as readonly string[]).includes(role);
