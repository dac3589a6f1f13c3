import { Link } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { Meeting } from '../../shared/consortium/meeting.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Facts } from '../layout/facts.tsx';
import { hoursOf } from './hours.ts';

type Props = { meeting: Meeting; more?: readonly (readonly [term: string, value: ReactNode])[] };

/** When and where a meeting is, and until when one may answer. */
export const MeetingFacts = ({ meeting, more = [] }: Props) => {
  const { invitation: text, invitations } = useText('party');
  const { weekday, day } = useFormats();
  const hours = hoursOf(meeting);
  const { place, onlineLink, answerBy } = meeting;
  return (
    <Facts
      rows={[
        [text.when, text.time(weekday(hours.day), hours.from, hours.to)],
        [text.place, place],
        [text.online, onlineLink && <Link href={onlineLink}>{text.onlineLink}</Link>],
        [text.deadline, invitations.answerBy(day(answerBy))],
        ...more,
      ]}
    />
  );
};
