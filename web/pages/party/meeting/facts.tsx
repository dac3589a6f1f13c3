import { Link as AkselLink } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import { useRound } from '../../../hooks/rounds.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Facts } from '../../../layout/facts.tsx';
import { hoursOf } from '../../../meeting/hours.ts';
import { MeetingTag } from '../../../meeting/meeting-tag.tsx';
import { Seats } from '../../../meeting/seats.tsx';

/** Until when one may object, where one still may. */
const ObjectBy = ({ roundId }: { roundId: string }) => {
  const { meeting: text } = useText('meetings');
  const { weekday } = useFormats();
  const objectBy = useRound(roundId).data?.body.content.objectBy;
  return objectBy ? text.untilEndOf(weekday(objectBy)) : null;
};

/** All that a party sees of a meeting: when, where, who, and what has been decided. */
export const WholeMeeting = ({ meeting }: { meeting: MeetingView }) => {
  const { meeting: text, types } = useText('meetings');
  const { weekday } = useFormats();
  const { type, time, state, seats, reason, roundId, actions } = meeting;
  const hours = time && hoursOf(time);
  const link = time?.onlineLink;
  const rows: [string, ReactNode][] = [
    [text.state, <MeetingTag key="state" state={state} />],
    [text.reason, reason],
    [text.when, hours ? text.time(weekday(hours.day), hours.from, hours.to) : text.notYet],
    [text.place, time?.place],
    [text.online, link && <AkselLink href={link}>{text.openOnline}</AkselLink>],
    [text.type, types[type]],
    [text.who, <Seats key="who" seats={seats} type={type} />],
  ];
  if (roundId && actions.includes('object'))
    rows.push([text.objectBy, <ObjectBy key="object" roundId={roundId} />]);
  return <Facts rows={rows} />;
};
