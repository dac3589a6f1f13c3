import { BodyLong, Button, Tag } from '@navikt/ds-react';
import { useParams } from 'react-router';
import {
  useAcceptPerson,
  useKeepPerson,
  usePersonToDecide,
  useRemovePerson,
} from '../../hooks/moderation.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Facts } from '../../layout/facts.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Done } from '../../state/done.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { OrganisationName } from './organisation-name.tsx';

type Asked = NonNullable<ReturnType<typeof usePersonToDecide>['data']>;

/** What has come of a click: a step that takes two people is half taken after the first. */
const outcomeOf = (
  { state }: Asked['body'],
  { removing, keeping }: { removing: boolean; keeping: boolean },
): 'accepted' | 'removed' | 'half' | 'kept' => {
  if (keeping) return 'kept';
  if (removing) return state === 'removed' ? 'removed' : 'half';
  return state === 'active' ? 'accepted' : 'half';
};

/** Who has said yes already, where two must. */
const Yeses = ({ person: { role, acceptances = [], removals = [], state } }: { person: Asked['body'] }) => {
  const { person: text } = useText('moderation');
  if (role !== 'moderator') return null;
  if (state === 'requested')
    return <BodyLong>{acceptances.length > 0 ? text.oneHasSaidYes : text.takesTwo}</BodyLong>;
  return removals.length > 0 ? <BodyLong>{text.oneWantsRemoval}</BodyLong> : null;
};

const Decision = ({ person, reload }: { person: Asked; reload: () => unknown }) => {
  const { person: text } = useText('moderation');
  const accept = useAcceptPerson();
  const remove = useRemovePerson();
  const keep = useKeepPerson();
  const { personId, actions, state } = person.body;
  const call = { params: { personId }, version: person.version };
  return (
    <div className="stack narrow">
      <Done shown={accept.isSuccess || remove.isSuccess || keep.isSuccess}>
        {text.outcome[outcomeOf(person.body, { removing: remove.isSuccess, keeping: keep.isSuccess })]}
      </Done>
      <ChangeProblem error={accept.error ?? remove.error ?? keep.error} reload={reload} />
      <div className="row">
        {actions.includes('accept') && (
          <Button loading={accept.isPending} onClick={() => accept.mutate(call)}>
            {text.accept}
          </Button>
        )}
        {actions.includes('remove') && (
          <Button
            variant="secondary"
            data-color="danger"
            loading={remove.isPending}
            onClick={() => remove.mutate(call)}
          >
            {state === 'requested' ? text.decline : text.remove}
          </Button>
        )}
        {actions.includes('keep') && (
          <Button variant="secondary" loading={keep.isPending} onClick={() => keep.mutate(call)}>
            {text.keep}
          </Button>
        )}
      </div>
    </div>
  );
};

/** Somebody who has asked to act for an organisation, or for NAV. */
export const Page = () => {
  const titles = useText('pages');
  const { personId = '' } = useParams();
  const { person: text } = useText('moderation');
  const { roles } = useText('common');
  const { dateTime } = useFormats();
  const query = usePersonToDecide(personId);
  return (
    <Loaded query={query} title={titles.person}>
      {(person) => {
        const { name, role, organisation, email, emailState, registeredAt, state } = person.body;
        return (
          <div className="stack-wide">
            <PageHeading title={name} lead={state === 'requested' ? text.lead : undefined} />
            <Tag className="start" variant="moderate" data-color={state === 'active' ? 'success' : 'warning'}>
              {text.states[state]}
            </Tag>
            <Facts
              rows={[
                [text.role, roles[role]],
                [text.organisation, `${organisation.name} (${organisation.number})`],
                [text.email, `${email} (${text.addresses[emailState]})`],
                [text.registered, dateTime(registeredAt)],
              ]}
            />
            {person.body.actions.includes('name-organisation') && (
              <OrganisationName person={person.body} reload={query.refetch} />
            )}
            <Yeses person={person.body} />
            <Decision person={person} reload={query.refetch} />
          </div>
        );
      }}
    </Loaded>
  );
};
