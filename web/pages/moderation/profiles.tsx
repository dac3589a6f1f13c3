import { Link, Select, Table, Tag } from '@navikt/ds-react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { type Side, sides } from '../../../shared/person/role.ts';
import { type Profile, type ProfileState, profileStates } from '../../../shared/profile/profile.ts';
import { useProfiles } from '../../hooks/profiles.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Columns } from '../../layout/columns.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Wide } from '../../layout/wide.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

const Row = ({ profile }: { profile: Profile }) => {
  const { profiles: text } = useText('moderation');
  const { date } = useFormats();
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/moderation/profiles/${profile.profileId}`}>
          {profile.content.name}
        </Link>{' '}
        {'change' in profile && profile.change?.state === 'submitted' && (
          <Tag size="small" variant="moderate" data-color="warning">
            {text.changeWaits}
          </Tag>
        )}
      </Table.HeaderCell>
      <Table.DataCell>{profile.organisation.number}</Table.DataCell>
      <Table.DataCell>{date(profile.updatedAt)}</Table.DataCell>
    </Table.Row>
  );
};

const List = ({ side, state }: { side: Side; state: ProfileState }) => {
  const { profiles: text } = useText('moderation');
  const profiles = useProfiles(side, state);
  return (
    <Loaded query={profiles}>
      {(items) =>
        items.length === 0 ? (
          <Empty title={text.none} />
        ) : (
          <>
            <Wide label={text.title}>
              <Table>
                <Columns names={[text.name, text.organisation, text.updated]} />
                <Table.Body>
                  {items.map(({ profile }) => (
                    <Row key={profile.profileId} profile={profile} />
                  ))}
                </Table.Body>
              </Table>
            </Wide>
            <More list={profiles} />
          </>
        )
      }
    </Loaded>
  );
};

export const Page = () => {
  const { profiles: text } = useText('moderation');
  const { profileStates: stateNames } = useText('common');
  const [search, setSearch] = useSearchParams();
  const side = sides.find((one) => one === search.get('side')) ?? 'provider';
  const state = profileStates.find((one) => one === search.get('state')) ?? 'active';
  const choose = (name: string, value: string) =>
    setSearch({ side, state, [name]: value }, { replace: true, preventScrollReset: true });
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <div className="row">
        <Select label={text.side} value={side} onChange={({ target }) => choose('side', target.value)}>
          {sides.map((one) => (
            <option key={one} value={one}>
              {text.sides[one]}
            </option>
          ))}
        </Select>
        <Select label={text.state} value={state} onChange={({ target }) => choose('state', target.value)}>
          {profileStates.map((one) => (
            <option key={one} value={one}>
              {stateNames[one]}
            </option>
          ))}
        </Select>
      </div>
      <List side={side} state={state} />
    </div>
  );
};
