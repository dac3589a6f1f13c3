import { appoint, appointmentActions, isIndependent } from '../../../shared/appointment/decide.ts';
import type { appointmentRoutes } from '../../../shared/appointment/routes.ts';
import { readToday } from '../../consortium/today.ts';
import { tryBooked } from '../../store/book.ts';
import { asRead, create, removeExisting } from '../../store/change.ts';
import { appointments } from '../../store/nouns/appointments.ts';
import { conflicts } from '../../store/nouns/bookkeeping.ts';
import { consortia } from '../../store/nouns/consortia.ts';
import { people } from '../../store/nouns/people.ts';
import { overtaking } from '../../store/overtaking.ts';
import { stillActs } from '../../store/still-acts.ts';
import type { Handlers } from '../handler.ts';
import { find } from './common.ts';

const actions = ['end'];

/** Appointed by today's records: the table, its conflicts and the person, which the transaction is held to. */
const appointOne: Handlers<typeof appointmentRoutes>['appointEvaluator'] = async (request, deps) => {
  const { actor, params, body, remember } = request;
  const { consortiumId } = params;
  const { personId } = body;
  const consortium = await find(deps, consortia, consortiumId);
  const { held } = await readToday(deps, consortium.parties);
  const [person, noted] = await Promise.all([
    deps.store.get(people, personId),
    deps.store.all(conflicts, { partition: 'CONFLICTS' }),
  ]);
  const appointment = appoint(consortium, person, { actor, now: deps.now(), conflicts: noted });
  const answer = { body: { appointment, independent: true, actions } };
  await tryBooked(deps, [], {
    changes: [
      create(appointments, appointment),
      ...(person ? [stillActs(person, 'not-found')] : []),
      deps.store.audit({
        by: actor.personId,
        action: 'appoint-evaluator',
        record: `CONSORTIUM#${consortiumId}`,
        to: personId,
      }),
      deps.store.task({ task: 'tell-evaluator-appointed', consortiumId, personId }),
      ...remember(answer),
    ],
    contested: [asRead(consortia, consortium), ...held],
  });
  return answer;
};

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
    const [known, noted] = await Promise.all([
      deps.store.getAll(
        people,
        items.map(({ personId }) => personId),
      ),
      deps.store.all(conflicts, { partition: 'CONFLICTS' }),
    ]);
    const independent = new Set(
      known.filter((person) => isIndependent(person, consortium, noted)).map(({ personId }) => personId),
    );
    return {
      body: {
        items: items.map((appointment) => ({
          appointment,
          independent: independent.has(appointment.personId),
          actions,
        })),
        next,
        actions: appointmentActions(consortium, actor.role),
      },
    };
  },

  appointEvaluator: (request, deps) => overtaking(() => appointOne(request, deps)),

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
