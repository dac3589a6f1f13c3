import { BodyLong, Heading, Link, ReadMore, Tag } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { RoundContent } from '../../../../shared/round/content.ts';
import type { SignUp } from '../../../../shared/round/sign-up.ts';
import { useRecordConference } from '../../../hooks/rounds-to-moderate.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Facts } from '../../../layout/facts.tsx';
import { slotsByDay } from '../../../round/slots-by-day.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { PresenceChoice } from '../presence-choice.tsx';

const Times = ({ signUp: { meeting }, content }: { signUp: SignUp; content: RoundContent }) => {
  const { signUps: text } = useText('roundDesk');
  const { weekday, list } = useFormats();
  if (meeting.wanted !== 'yes') return null;
  const suits = content.slots.filter(({ start }) => meeting.slots.includes(start));
  return (
    <ReadMore header={text.times} size="small">
      <ul className="plain-list">
        {slotsByDay(suits).map(({ day, slots }) => (
          <li key={day}>
            {weekday(day)}: {list(slots.map(({ from, to }) => `${from}–${to}`))}
          </li>
        ))}
      </ul>
    </ReadMore>
  );
};

const Answers = ({ signUp: { answers }, content }: { signUp: SignUp; content: RoundContent }) => {
  const { signUps: text } = useText('roundDesk');
  if (answers.length === 0) return <BodyLong>{text.noAnswers}</BodyLong>;
  const questionOf = (id: string) =>
    content.questions.find(({ questionId }) => questionId === id)?.text ?? id;
  return (
    <ReadMore header={text.answers} size="small" defaultOpen>
      <dl className="answers">
        {answers.map(({ questionId, text: answer }) => (
          <div key={questionId}>
            <dt>{questionOf(questionId)}</dt>
            <dd className="pre-line">{answer}</dd>
          </div>
        ))}
      </dl>
    </ReadMore>
  );
};

/** What the party wants of a meeting, in one line. */
const useWanted = () => {
  const { signUps: text } = useText('roundDesk');
  const { number } = useFormats();
  return ({ meeting }: SignUp, content: RoundContent): string => {
    const wanted = text.wanted[meeting.wanted];
    if (meeting.wanted !== 'yes') return wanted;
    const suits = text.suits(number(meeting.slots.length), number(content.slots.length));
    return `${wanted} ${text.forms[meeting.form]}. ${suits}.`;
  };
};

const Presence = ({ signUp, reload }: { signUp: SignUp; reload: () => unknown }) => {
  const { signUps: text } = useText('roundDesk');
  const record = useRecordConference();
  const { roundId, profileId, version, name, conferencePresence } = signUp;
  return (
    <>
      <PresenceChoice
        legend={text.presence}
        of={name}
        value={conferencePresence}
        pending={record.isPending}
        onChoose={(presence) =>
          record.mutate({ params: { roundId, profileId }, version, body: { presence } })
        }
      />
      <span role="status">{record.isSuccess && text.recorded(name)}</span>
      <ChangeProblem error={record.error} reload={reload} />
    </>
  );
};

type Props = {
  signUp: SignUp;
  actions: readonly string[];
  content: RoundContent;
  reload: () => unknown;
};

/** One party in the round: what it wants, when it can, what it has answered, and whether it came. */
export const SignUpCard = ({ signUp, actions, content, reload }: Props) => {
  const { signUps: text } = useText('roundDesk');
  const { presences } = useText('meetingDesk');
  const { roles } = useText('common');
  const wantedOf = useWanted();
  const { profileId, name, side, state, conference, meeting, conferencePresence } = signUp;
  const mayRecord = actions.includes('record-presence');
  return (
    <section className="card" aria-label={name}>
      <div className="row">
        <Heading level="2" size="small">
          <Link as={RouterLink} to={`/moderation/profiles/${profileId}`}>
            {name}
          </Link>
        </Heading>
        <span className="small">{roles[side]}</span>
        {state === 'withdrawn' && (
          <Tag size="small" variant="moderate" data-color="warning">
            {text.withdrawn}
          </Tag>
        )}
      </div>
      <Facts
        rows={[
          [text.conference, content.conference && text.people(conference.people)],
          [text.meeting, wantedOf(signUp, content)],
          [text.wish, meeting.wanted === 'none-suits' ? meeting.wish : undefined],
          [text.presence, mayRecord || !conferencePresence ? undefined : presences[conferencePresence]],
        ]}
      />
      <Times signUp={signUp} content={content} />
      <Answers signUp={signUp} content={content} />
      {mayRecord && <Presence signUp={signUp} reload={reload} />}
    </section>
  );
};
