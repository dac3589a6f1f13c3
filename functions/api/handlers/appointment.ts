import { appoint, appointmentActions } from '../../../shared/appointment/decide.ts';
import type { appointmentRoutes } from '../../../shared/appointment/routes.ts';
import { create, removeExisting } from '../../store/change.ts';
import { appointments } from '../../store/nouns/appointments.ts';
import { consortia } from '../../store/nouns/consortia.ts';
import { people } from '../../store/nouns/people.ts';
import type { Handlers } from '../handler.ts';
import { find } from './common.ts';

const actions = ['end'];

export const appointmentHandlers: Handlers<typeof appointmentRoutes> = {
  listEvaluators: async ({ query: { limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(people, {
      list: { index: 'gsi1', partition: 'EVALUATORS' },
      page: { limit, cursor },
    });
    const shown = items.map(({ personId, name, organisation }) => ({
      personId,
      name,
      organisation: organisation.name,
    }));
    return { body: { items: shown, next } };
  },

  listAppointments: async ({ actor, params: { consortiumId }, query: { limit, cursor } }, deps) => {
    const consortium = await find(deps, consortia, consortiumId);
    const { items, next } = await deps.store.page(appointments, {
      list: { partition: `CONSORTIUM#${consortiumId}`, startsWith: 'EVALUATOR#' },
      page: { limit, cursor },
    });
    return {
      body: {
        items: items.map((appointment) => ({ appointment, actions })),
        next,
        actions: appointmentActions(consortium, actor.role),
      },
    };
  },

  appointEvaluator: async ({ actor, params: { consortiumId }, body: { personId }, remember }, deps) => {
    const [consortium, person] = await Promise.all([
      find(deps, consortia, consortiumId),
      deps.store.get(people, personId),
    ]);
    const appointment = appoint(consortium, person, { actor, now: deps.now() });
    const answer = { body: { appointment, actions } };
    await deps.store.commit([
      create(appointments, appointment),
      deps.store.audit({
        by: actor.personId,
        action: 'appoint-evaluator',
        record: `CONSORTIUM#${consortiumId}`,
        to: personId,
      }),
      deps.store.task({ task: 'tell-evaluator-appointed', consortiumId, personId }),
      ...remember(answer),
    ]);
    return answer;
  },

  endAppointment: async ({ actor, params: { consortiumId, personId } }, deps) => {
    await deps.store.commit([
      removeExisting(appointments, { consortiumId, personId }),
      deps.store.audit({
        by: actor.personId,
        action: 'end-appointment',
        record: `CONSORTIUM#${consortiumId}`,
        from: personId,
      }),
    ]);
    return { body: undefined };
  },
};
