import { BodyLong, Detail, Heading } from '@navikt/ds-react';
import { useRoundMessages } from '../hooks/rounds.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { Loaded } from '../state/loaded.tsx';
import { More } from '../state/more.tsx';

/** All that NAV has told in the round, the newest first. */
export const Messages = ({ roundId }: { roundId: string }) => {
  const { round: text } = useText('rounds');
  const { dateTime } = useFormats();
  const messages = useRoundMessages(roundId);
  return (
    <Section title={text.messagesTitle} lead={text.messagesLead}>
      <Loaded query={messages}>
        {(items) => (
          <>
            {items.length === 0 && <BodyLong>{text.noMessages}</BodyLong>}
            <ul className="plain-list lines">
              {items.map(({ messageId, subject, text: words, at }) => (
                <li key={messageId}>
                  <Heading level="3" size="xsmall">
                    {subject}
                  </Heading>
                  <Detail>{dateTime(at)}</Detail>
                  <BodyLong className="pre-line">{words}</BodyLong>
                </li>
              ))}
            </ul>
            <More list={messages} />
          </>
        )}
      </Loaded>
    </Section>
  );
};
