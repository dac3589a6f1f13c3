import { BodyLong } from '@navikt/ds-react';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { usePersonName } from '../../../hooks/consortium-decisions.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { MeetingFacts } from '../../../meeting/meeting-facts.tsx';
import { ApproveOrSendBack } from './approve-or-send-back.tsx';
import { InviteAgain } from './invite-again.tsx';
import { isStopped, Obstacles } from './obstacles.tsx';
import { RecommendForm } from './recommend-form.tsx';

type Said = NonNullable<ConsortiumView['recommendation']>;

const Statement = ({ title, said: { by, at, reason, override } }: { title: string; said: Said }) => {
  const text = useText('decision');
  const { dateTime } = useFormats();
  const name = usePersonName(by);
  return (
    <div className="boxed">
      <strong>{title}</strong>
      <BodyLong>«{reason}»</BodyLong>
      {override && (
        <BodyLong>
          {text.overrideSaid} «{override.reason}»
        </BodyLong>
      )}
      <span className="small">{text.saidBy(name, dateTime(at))}</span>
    </div>
  );
};

/** What has been decided and by whom, and what the reader may decide now. */
export const Decision = ({ consortium, reload }: { consortium: ConsortiumView; reload: () => unknown }) => {
  const text = useText('decision');
  const { recommendation, approval, sentBack, meeting, state, actions } = consortium;
  return (
    <Section title={text.decideTitle} lead={text.twoPersons}>
      {recommendation && <Statement title={text.recommendation} said={recommendation} />}
      {sentBack && <Statement title={text.sentBack} said={sentBack} />}
      {approval && <Statement title={text.approval} said={approval} />}
      {meeting && <MeetingFacts meeting={meeting} />}
      <Obstacles consortium={consortium} />
      {state === 'recommended' && !actions.includes('approve') && !isStopped(consortium) && (
        <BodyLong className="narrow">{text.anotherMustDecide}</BodyLong>
      )}
      <ApproveOrSendBack consortium={consortium} reload={reload} />
      <InviteAgain consortium={consortium} reload={reload} />
      <RecommendForm consortium={consortium} reload={reload} />
    </Section>
  );
};
