import { BodyLong, Link, Tag } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import type { Round } from '../../../../shared/round/round.ts';
import { useRoundToModerate } from '../../../hooks/rounds-to-moderate.ts';
import { useRoundMeetings } from '../../../hooks/schedule.ts';
import { useText } from '../../../language/use-text.ts';
import { PageHeading } from '../../../layout/page-heading.tsx';
import { Section } from '../../../layout/section.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { roundColours } from '../round/colours.ts';
import { Board } from './board.tsx';
import { ExtendRound } from './extend.tsx';
import { MeetingsTable } from './meetings-table.tsx';
import { MoveForm } from './move-form.tsx';
import { Objections } from './objections.tsx';
import { MakePlan, useWatchedPlan } from './plan.tsx';
import { PlanResult } from './plan-result.tsx';
import { ShowOrFinalise } from './show-or-finalise.tsx';

const Heading = ({ round: { roundId, content, state } }: { round: Round }) => {
  const text = useText('schedule');
  const { states } = useText('roundDesk');
  return (
    <div className="stack">
      <PageHeading title={text.title} lead={text.of(content.name)} />
      <div className="row">
        <Tag variant="moderate" data-color={roundColours[state]}>
          {states[state]}
        </Tag>
        <Link as={RouterLink} to={`/moderation/rounds/${roundId}`}>
          {text.back}
        </Link>
        <Link as={RouterLink} to={`/moderation/rounds/${roundId}/sign-ups`}>
          {text.toSignUps}
        </Link>
      </div>
    </div>
  );
};

type StepsProps = { round: Round; actions: readonly string[]; version: number; reload: () => unknown };

const Steps = ({ round, actions, version, reload, anyInvited }: StepsProps & { anyInvited: boolean }) => {
  const text = useText('schedule');
  const { roundId, content } = round;
  const plan = useWatchedPlan(roundId);
  return (
    <>
      <Section title={text.steps}>
        {actions.includes('plan') && <MakePlan {...{ roundId, plan, anyInvited, reload }} />}
        {plan?.state === 'ready' && <ShowOrFinalise {...{ round, actions, version, reload }} />}
      </Section>
      {plan?.state === 'ready' && <PlanResult {...{ plan, roundId, content }} />}
      {actions.includes('extend') && <ExtendRound {...{ roundId, content, version, reload }} />}
    </>
  );
};

const isInvited = ({ state }: MeetingView): boolean => state === 'invited' || state === 'accepted';

const Schedule = (props: StepsProps) => {
  const text = useText('schedule');
  const { content } = props.round;
  const meetings = useRoundMeetings(props.round);
  if (content.slots.length === 0 || content.rooms.length === 0) return <BodyLong>{text.noSlots}</BodyLong>;
  return (
    <Loaded query={meetings}>
      {(all) => {
        const shown = { content, meetings: all, reload: meetings.refetch };
        return (
          <>
            <Steps {...props} anyInvited={all.some(isInvited)} />
            <Objections meetings={all} content={content} />
            {all.length > 0 && <Board {...shown} />}
            <MoveForm {...shown} />
            <MeetingsTable meetings={all} content={content} />
          </>
        );
      }}
    </Loaded>
  );
};

export const Page = () => {
  const titles = useText('pages');
  const { roundId = '' } = useParams();
  const query = useRoundToModerate(roundId);
  return (
    <Loaded query={query} title={titles.schedule}>
      {({ body: { round, actions }, version }) => (
        <div className="stack-wide">
          <Heading round={round} />
          <Schedule {...{ round, actions, version }} reload={query.refetch} />
        </div>
      )}
    </Loaded>
  );
};
