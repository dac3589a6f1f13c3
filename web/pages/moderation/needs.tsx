import { Button, Link, Table, Tag, ToggleGroup } from '@navikt/ds-react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { type Need, type NeedState, needStates } from '../../../shared/need/need.ts';
import { useNeedsIn } from '../../hooks/needs-to-moderate.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Wide } from '../../layout/wide.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

const Row = ({ need }: { need: Need }) => {
  const text = useText('needDesk');
  const { number, kroner, date } = useFormats();
  const { name, terms } = need.content;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/moderation/needs/${need.needId}`}>
          {name}
        </Link>{' '}
        {'stale' in need && need.stale && (
          <Tag size="small" variant="moderate" data-color="warning">
            {text.stale}
          </Tag>
        )}
      </Table.HeaderCell>
      <Table.DataCell align="right">{number(terms.participants)}</Table.DataCell>
      <Table.DataCell align="right">{kroner(terms.capital)}</Table.DataCell>
      <Table.DataCell>{date(need.updatedAt)}</Table.DataCell>
    </Table.Row>
  );
};

const List = ({ state }: { state: NeedState }) => {
  const text = useText('needDesk');
  const needs = useNeedsIn(state);
  return (
    <Loaded query={needs}>
      {(items) =>
        items.length === 0 ? (
          <Empty title={text.none[state]} />
        ) : (
          <>
            <Wide label={text.title}>
              <Table>
                <Table.Header>
                  <Table.Row>
                    <Table.HeaderCell scope="col">{text.name}</Table.HeaderCell>
                    <Table.HeaderCell scope="col" align="right">
                      {text.participants}
                    </Table.HeaderCell>
                    <Table.HeaderCell scope="col" align="right">
                      {text.capital}
                    </Table.HeaderCell>
                    <Table.HeaderCell scope="col">{text.updated}</Table.HeaderCell>
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {items.map(({ need }) => (
                    <Row key={need.needId} need={need} />
                  ))}
                </Table.Body>
              </Table>
            </Wide>
            <More list={needs} />
          </>
        )
      }
    </Loaded>
  );
};

export const Page = () => {
  const text = useText('needDesk');
  const [search, setSearch] = useSearchParams();
  const state = needStates.find((one) => one === search.get('state')) ?? 'published';
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Button as={RouterLink} to="/moderation/needs/new" className="start">
        {text.create}
      </Button>
      <div className="scroll">
        <ToggleGroup
          label={text.state}
          size="small"
          value={state}
          onChange={(chosen) => setSearch({ state: chosen }, { replace: true })}
        >
          {needStates.map((one) => (
            <ToggleGroup.Item key={one} value={one} label={text.states[one]} />
          ))}
        </ToggleGroup>
      </div>
      <List state={state} />
    </div>
  );
};
