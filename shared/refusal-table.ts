import { actRefusals } from './refusals/of-act.ts';
import { requestRefusals } from './refusals/of-request.ts';

/** Every refusal the service may give: its HTTP status and what to tell a person. Codes are stable. */
export const refusalTable = { ...requestRefusals, ...actRefusals } as const;
