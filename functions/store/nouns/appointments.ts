import { appointmentSchema } from '../../../shared/appointment/appointment.ts';
import { noun } from '../noun.ts';

type AppointmentId = { consortiumId: string; personId: string };

export const appointments = noun({
  kind: 'appointment',
  holds: 'That an evaluator is to verify the results of a consortium',
  example: { consortiumId: '8c0a.1', personId: '4f1c' },
  found: [
    'of a consortium: `CONSORTIUM#<consortium>`, `EVALUATOR#`',
    'of an evaluator, newest first: gsi2 `APPOINTMENTS#<person>`',
  ],
  schema: appointmentSchema,
  key: ({ consortiumId, personId }: AppointmentId) => ({
    pk: `CONSORTIUM#${consortiumId}`,
    sk: `EVALUATOR#${personId}`,
  }),
  idOf: ({ consortiumId, personId }) => ({ consortiumId, personId }),
  indexes: ({ personId, at, consortiumId }) => ({
    gsi2pk: `APPOINTMENTS#${personId}`,
    gsi2sk: `${at}#${consortiumId}`,
  }),
});
