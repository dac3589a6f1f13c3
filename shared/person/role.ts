import * as z from 'zod';
import { roles, sides } from './roles.ts';

export { isSide, type Role, roles, type Side, sides } from './roles.ts';

export const sideSchema = z.enum(sides);
export const roleSchema = z.enum(roles);
