import { LocalAlert } from '@navikt/ds-react';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import { isOvertaken, problemOf } from '../../../api/problem.ts';
import type { usePlaceMeeting } from '../../../hooks/meetings-to-moderate.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { useNameOf } from './use-words.ts';

type Props = {
  place: ReturnType<typeof usePlaceMeeting>;
  meetings: readonly MeetingView[];
  reload: () => unknown;
};

/** Why a meeting could not be put where it was put, in the service's own words. */
export const PlaceProblem = ({ place: { error, variables }, meetings, reload }: Props) => {
  const text = useText('schedule');
  const nameOf = useNameOf();
  const problem = problemOf(error);
  const meeting = meetings.find(({ meetingId }) => meetingId === variables?.params.meetingId);
  if (!problem || !meeting || isOvertaken(error)) return <ChangeProblem error={error} reload={reload} />;
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title>{text.notMoved(nameOf(meeting))}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{problem.title}</LocalAlert.Content>
    </LocalAlert>
  );
};
