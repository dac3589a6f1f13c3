import { Button, Tag } from '@navikt/ds-react';
import type { ItemOf } from '../../api/use-list.ts';
import { useAcceptPerson, usePeople, useRemovePerson } from '../../hooks/people.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { useMe } from '../../session/use-me.ts';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Confirm } from '../../state/confirm.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

type Listed = ItemOf<'listPeople'>;
type Decide = { accept: (person: Listed) => void; remove: (person: Listed) => void };

const Steps = ({ person, decide }: { person: Listed; decide: Decide }) => {
  const { people: text } = useText('everyone');
  const asked = person.state === 'requested';
  return (
    <span className="row">
      {person.actions.includes('accept') && (
        <Button size="small" aria-label={text.acceptNamed(person.name)} onClick={() => decide.accept(person)}>
          {text.accept}
        </Button>
      )}
      {person.actions.includes('remove') && (
        <Confirm
          label={asked ? text.decline : text.remove}
          describedAs={asked ? `${text.decline}: ${person.name}` : text.removeNamed(person.name)}
          title={text.confirmTitle(person.name)}
          confirm={asked ? text.decline : text.remove}
          onConfirm={() => decide.remove(person)}
        >
          {text.confirm}
        </Confirm>
      )}
    </span>
  );
};

const PersonRows = ({ people, decide }: { people: readonly Listed[]; decide: Decide }) => {
  const { people: text } = useText('everyone');
  const me = useMe();
  return (
    <ul className="plain-list lines">
      {people.map((person) => (
        <li key={person.personId} className="row between">
          <span>
            <strong>{person.name}</strong>{' '}
            {person.personId === me.data?.body.personId && (
              <Tag size="small" variant="outline" data-color="neutral">
                {text.you}
              </Tag>
            )}
            <br />
            {person.email}{' '}
            {person.emailState === 'unconfirmed' && (
              <Tag size="small" variant="outline" data-color="warning">
                {text.unconfirmed}
              </Tag>
            )}
          </span>
          <Steps person={person} decide={decide} />
        </li>
      ))}
    </ul>
  );
};

const groups = ['requested', 'active', 'removed'] as const;

export const Page = () => {
  const { people: text } = useText('everyone');
  const me = useMe();
  const people = usePeople();
  const accept = useAcceptPerson();
  const remove = useRemovePerson();
  const call = ({ personId, version }: Listed) => ({ params: { personId }, version });
  const decide: Decide = {
    accept: (person) => accept.mutate(call(person)),
    remove: (person) => remove.mutate(call(person)),
  };
  const reload = () => people.refetch().then(() => [accept.reset(), remove.reset()]);
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead(me.data?.body.organisation.name ?? '')} />
      <ChangeProblem error={accept.error ?? remove.error} reload={reload} />
      <Loaded query={people}>
        {(listed) =>
          groups.map((state) => {
            const found = listed.filter((person) => person.state === state);
            if (found.length === 0) return null;
            return (
              <Section key={state} title={text[state]} lead={state === 'requested' && text.requestedHelp}>
                <PersonRows people={found} decide={decide} />
              </Section>
            );
          })
        }
      </Loaded>
      <More list={people} />
    </div>
  );
};
