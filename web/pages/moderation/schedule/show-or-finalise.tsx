import { BodyShort, Button } from '@navikt/ds-react';
import type { Round } from '../../../../shared/round/round.ts';
import { useFinaliseRound, useShowSchedule } from '../../../hooks/schedule.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';

type Props = { round: Round; actions: readonly string[]; version: number; reload: () => unknown };

/** Shows the schedule as provisional, or makes it final. */
export const ShowOrFinalise = ({ round, actions, version, reload }: Props) => {
  const text = useText('schedule');
  const { weekday } = useFormats();
  const show = useShowSchedule();
  const finalise = useFinaliseRound();
  const call = { params: { roundId: round.roundId }, version };
  return (
    <div className="stack-small">
      <ChangeProblem error={show.error ?? finalise.error} reload={reload} />
      {actions.includes('show-schedule') && (
        <>
          <Button
            className="start"
            variant="secondary"
            loading={show.isPending}
            onClick={() => show.mutate(call)}
          >
            {text.show}
          </Button>
          <BodyShort className="small narrow">{text.showHelp(weekday(round.content.objectBy))}</BodyShort>
        </>
      )}
      {actions.includes('finalise') && (
        <>
          <Button
            className="start"
            variant="secondary"
            loading={finalise.isPending}
            onClick={() => finalise.mutate(call)}
          >
            {text.finalise}
          </Button>
          <BodyShort className="small narrow">{text.finaliseHelp}</BodyShort>
        </>
      )}
    </div>
  );
};
