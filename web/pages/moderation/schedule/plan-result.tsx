import { BodyLong, Heading } from '@navikt/ds-react';
import type { Plan } from '../../../../shared/meeting/planned.ts';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { useAllSignUps } from '../../../hooks/rounds-to-moderate.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Facts } from '../../../layout/facts.tsx';
import { Section } from '../../../layout/section.tsx';
import { usePlaceWords } from './use-words.ts';

type ReadyPlan = Extract<Plan, { state: 'ready' }>;
type Unplaced = ReadyPlan['unplaced'][number];

/** What must change, in words. `nameOf` gives the party that a person acts for. */
const useChangeWords = (content: RoundContent, nameOf: (personId: string) => string | undefined) => {
  const { changes: text } = useText('schedule');
  const { timeOf } = usePlaceWords(content);
  return (change: Unplaced['changes'][number], title: string): string => {
    switch (change.change) {
      case 'person-available':
        return text['person-available'](nameOf(change.personId) ?? title, timeOf(change.slotId));
      case 'more-meetings':
        return text[`more-meetings-${change.within}`](nameOf(change.personId) ?? title);
      case 'more-rooms':
        return text[`more-rooms-${change.form}`](timeOf(change.slotId));
      case 'another-slot':
        return text['another-slot'];
    }
  };
};

type Props = { plan: ReadyPlan; roundId: string; content: RoundContent };

const LeftOut = ({ plan: { unplaced }, roundId, content }: Props) => {
  const text = useText('schedule');
  const signUps = useAllSignUps(roundId).data ?? [];
  const wordsFor = useChangeWords(
    content,
    (personId) => signUps.find(({ signUp }) => signUp.personId === personId)?.signUp.name,
  );
  if (unplaced.length === 0) return null;
  return (
    <div className="stack-small">
      <Heading level="3" size="small">
        {text.unplacedTitle}
      </Heading>
      <BodyLong className="narrow">{text.unplacedLead}</BodyLong>
      <ul className="plain-list lines">
        {unplaced.map(({ meetingId, title, changes }) => (
          <li key={meetingId}>
            <strong>{title}</strong>
            <ul>
              {changes.length === 0 && <li>{text.noChange}</li>}
              {changes.map((change) => (
                <li key={JSON.stringify(change)}>{wordsFor(change, title)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** How many have a place, how good the schedule is proven to be, and what would let in who was left out. */
export const PlanResult = ({ plan, roundId, content }: Props) => {
  const text = useText('schedule');
  const { number, percent, dateTime } = useFormats();
  const { placed, unplaced, optimal, value, bound, readyAt } = plan;
  const short = bound > 0 ? (bound - value) / bound : 0;
  return (
    <Section title={text.resultTitle}>
      <Facts
        rows={[
          [text.madeAt, dateTime(readyAt)],
          [text.placed, text.placedOf(number(placed), number(placed + unplaced.length))],
          [text.proof, optimal ? text.optimal : text.within(percent(short))],
        ]}
      />
      <LeftOut {...{ plan, roundId, content }} />
    </Section>
  );
};
