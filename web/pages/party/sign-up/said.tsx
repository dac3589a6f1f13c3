import { Tag } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { RoundContent } from '../../../../shared/round/content.ts';
import type { SignUp } from '../../../../shared/round/sign-up.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Facts } from '../../../layout/facts.tsx';
import { Section } from '../../../layout/section.tsx';
import { slotsByDay } from '../../../round/slots-by-day.ts';

/** A dash that no line is broken at. */
const dash = '\u2060–\u2060';

/** The times that suit, a line a day. */
const Times = ({ slots }: Pick<RoundContent, 'slots'>) => {
  const { weekday, list } = useFormats();
  return (
    <ul className="plain-list">
      {slotsByDay(slots).map(({ day, slots: own }) => (
        <li key={day}>
          {weekday(day)}: {list(own.map(({ from, to }) => `${from}${dash}${to}`))}
        </li>
      ))}
    </ul>
  );
};

const wishOf = ({ meeting }: SignUp): string | undefined =>
  meeting.wanted === 'none-suits' && meeting.wish !== '' ? meeting.wish : undefined;

/** What the party has said so far. */
export const Said = ({ signUp, content }: { signUp: SignUp; content: RoundContent }) => {
  const { signUp: text } = useText('rounds');
  const { number } = useFormats();
  const { meeting, state, conference } = signUp;
  const rows: [string, ReactNode][] = [
    [
      text.state,
      <Tag key="state" variant="moderate" data-color={state === 'signed-up' ? 'success' : 'neutral'}>
        {text.states[state]}
      </Tag>,
    ],
  ];
  if (state === 'signed-up') {
    if (content.conference) rows.push([text.conference, text.peopleCount(number(conference.people))]);
    rows.push([text.meeting, text.wantedChoices[meeting.wanted].label], [text.wish, wishOf(signUp)]);
  }
  if (meeting.wanted === 'yes') {
    const slots = content.slots.filter(({ start }) => meeting.slots.includes(start));
    rows.push([text.form, text.forms[meeting.form]], [text.slots, <Times key="slots" slots={slots} />]);
  }
  return (
    <Section title={text.yourTitle}>
      <Facts rows={rows} />
    </Section>
  );
};
