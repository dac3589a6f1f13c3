import { BodyLong, Button, Select, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import { useCreateKey } from '../../../api/use-create-key.ts';
import {
  useAppoint,
  useAppointments,
  useEndAppointment,
  useEvaluators,
} from '../../../hooks/appointments.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Loaded } from '../../../state/loaded.tsx';

const Appoint = ({ consortiumId, reload }: { consortiumId: string; reload: () => unknown }) => {
  const text = useText('decision');
  const evaluators = useEvaluators();
  const appoint = useAppoint();
  const key = useCreateKey();
  const [personId, choose] = useState('');
  return (
    <>
      <ChangeProblem error={appoint.error} reload={reload} />
      <div className="row end">
        <Select label={text.evaluator} value={personId} onChange={({ target }) => choose(target.value)}>
          <option value="">{text.choose}</option>
          {(evaluators.data ?? []).map((one) => (
            <option key={one.personId} value={one.personId}>
              {one.name}, {one.organisation}
            </option>
          ))}
        </Select>
        <Button
          variant="secondary"
          loading={appoint.isPending}
          onClick={() =>
            personId !== '' &&
            appoint.mutate({ params: { consortiumId }, body: { personId }, key: key({ personId }) })
          }
        >
          {text.appoint}
        </Button>
      </div>
    </>
  );
};

/** Who is to verify the results; appointed by a moderator, and reads the consortium from then on. */
export const Evaluators = ({ consortiumId }: { consortiumId: string }) => {
  const text = useText('decision');
  const query = useAppointments(consortiumId);
  const end = useEndAppointment();
  return (
    <Section title={text.evaluatorsTitle} lead={text.evaluatorsLead}>
      <Loaded query={query}>
        {({ body: { items, actions } }) => (
          <>
            {items.length === 0 && <BodyLong>{text.noEvaluators}</BodyLong>}
            <ul className="plain-list lines">
              {items.map(({ appointment: { personId, name, organisation }, independent, actions: own }) => (
                <li key={personId} className="row between">
                  {name}, {organisation}
                  {!independent && (
                    <Tag size="small" variant="moderate" data-color="danger">
                      {text.notIndependent}
                    </Tag>
                  )}
                  {own.includes('end') && (
                    <Button
                      size="small"
                      variant="tertiary"
                      aria-label={text.endAppointmentOf(name)}
                      loading={end.isPending && end.variables.params.personId === personId}
                      onClick={() => end.mutate({ params: { consortiumId, personId } })}
                    >
                      {text.endAppointment}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {actions.includes('appoint') && <Appoint consortiumId={consortiumId} reload={query.refetch} />}
          </>
        )}
      </Loaded>
    </Section>
  );
};
