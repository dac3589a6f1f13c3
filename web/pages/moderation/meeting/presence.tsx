import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import type { Presence } from '../../../../shared/round/sign-up.ts';
import { useRecordPresence } from '../../../hooks/meetings-to-moderate.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';
import { PresenceChoice } from '../presence-choice.tsx';

type Props = { meeting: MeetingView; reload: () => unknown };

/** Who came to the meeting and who did not, one party at a time; sent together. */
export const MeetingPresence = ({ meeting, reload }: Props) => {
  const text = useText('meetingDesk');
  const record = useRecordPresence();
  const { meetingId, version, seats, presence = [] } = meeting;
  const [chosen, choose] = useState(
    () => new Map<string, Presence>(presence.map((one) => [one.profileId, one.presence])),
  );
  const [missing, setMissing] = useState(false);
  const save = () => {
    setMissing(chosen.size === 0);
    if (chosen.size === 0) return;
    const body = { presence: [...chosen].map(([profileId, one]) => ({ profileId, presence: one })) };
    record.mutate({ params: { meetingId }, version, body });
  };
  return (
    <Section title={text.presenceTitle} lead={text.presenceLead}>
      <Done shown={record.isSuccess}>{text.presenceSaved}</Done>
      <ChangeProblem error={record.error} reload={reload} />
      <ul className="plain-list lines">
        {seats.map(({ profileId, name }) => (
          <li key={profileId} className="row between">
            <strong>{name}</strong>
            <PresenceChoice
              legend={text.presence}
              of={name}
              value={chosen.get(profileId)}
              onChoose={(one) => choose(new Map(chosen).set(profileId, one))}
            />
          </li>
        ))}
      </ul>
      <span role="alert">{missing && text.presenceNone}</span>
      <Button className="start" loading={record.isPending} onClick={save}>
        {text.savePresence}
      </Button>
    </Section>
  );
};
