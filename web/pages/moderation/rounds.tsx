import { Button, Link, Table, Tag, ToggleGroup } from '@navikt/ds-react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import type { Round } from '../../../shared/round/round.ts';
import { useRoundsToModerate } from '../../hooks/rounds-to-moderate.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Columns } from '../../layout/columns.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Wide } from '../../layout/wide.tsx';
import { slotsByDay } from '../../round/slots-by-day.ts';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';
import { roundColours } from './round/colours.ts';

const Row = ({ round: { roundId, content, state } }: { round: Round }) => {
  const text = useText('roundDesk');
  const { day } = useFormats();
  const [first] = slotsByDay(content.slots);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/moderation/rounds/${roundId}`}>
          {content.name}
        </Link>
      </Table.HeaderCell>
      <Table.DataCell>
        <Tag size="small" variant="moderate" data-color={roundColours[state]}>
          {text.states[state]}
        </Tag>
      </Table.DataCell>
      <Table.DataCell>{day(content.signUpBy)}</Table.DataCell>
      <Table.DataCell>{first && day(first.day)}</Table.DataCell>
    </Table.Row>
  );
};

const List = ({ drafts }: { drafts: boolean }) => {
  const text = useText('roundDesk');
  const rounds = useRoundsToModerate(drafts);
  return (
    <Loaded query={rounds}>
      {(items) =>
        items.length === 0 ? (
          <Empty title={text.none[drafts ? 'drafts' : 'published']}>{text.noneHelp}</Empty>
        ) : (
          <>
            <Wide label={text.title}>
              <Table>
                <Columns names={[text.name, text.state, text.signUpBy, text.firstMeeting]} />
                <Table.Body>
                  {items.map(({ round }) => (
                    <Row key={round.roundId} round={round} />
                  ))}
                </Table.Body>
              </Table>
            </Wide>
            <More list={rounds} />
          </>
        )
      }
    </Loaded>
  );
};

export const Page = () => {
  const text = useText('roundDesk');
  const [search, setSearch] = useSearchParams();
  const shown = search.get('show') === 'drafts' ? 'drafts' : 'published';
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Button as={RouterLink} to="/moderation/rounds/new" className="start">
        {text.create}
      </Button>
      <ToggleGroup
        label={text.show}
        size="small"
        value={shown}
        onChange={(chosen) => setSearch({ show: chosen }, { replace: true })}
      >
        {(['published', 'drafts'] as const).map((one) => (
          <ToggleGroup.Item key={one} value={one} label={text.shown[one]} />
        ))}
      </ToggleGroup>
      <List drafts={shown === 'drafts'} />
    </div>
  );
};
