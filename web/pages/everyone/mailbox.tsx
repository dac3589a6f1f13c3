import { BodyLong, Button, InlineMessage } from '@navikt/ds-react';
import { useState } from 'react';
import { useMyMailbox, useReopenMailbox, useUnsubscribe } from '../../hooks/mailbox.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Loaded } from '../../state/loaded.tsx';

type Step = 'unsubscribe' | 'reopen';
const steps: readonly Step[] = ['unsubscribe', 'reopen'];

/** Whether mail reaches the person, and how much of it they want. */
export const Mailbox = () => {
  const { mailbox: text } = useText('everyone');
  const { date } = useFormats();
  const mailbox = useMyMailbox();
  const change = { unsubscribe: useUnsubscribe(), reopen: useReopenMailbox() };
  const [done, setDone] = useState<Step>();
  const take = (step: Step) => change[step].mutate({}, { onSuccess: () => setDone(step) });
  return (
    <Section title={text.title}>
      <Loaded query={mailbox}>
        {({ body: { state, since, actions } }) => (
          <>
            {state === 'bounced' && <InlineMessage status="warning">{text.states.bounced}</InlineMessage>}
            <BodyLong className="narrow">
              {state === 'bounced' ? text.bouncedHelp : text.states[state]} {since && text.since(date(since))}
            </BodyLong>
            <ChangeProblem
              error={change.unsubscribe.error ?? change.reopen.error}
              reload={() => mailbox.refetch()}
            />
            <div className="row" aria-live="polite">
              {steps
                .filter((step) => actions.includes(step))
                .map((step) => (
                  <Button
                    // The same button before and after, so that focus stays on it.
                    key="step"
                    size="small"
                    variant="secondary"
                    loading={change[step].isPending}
                    onClick={() => take(step)}
                  >
                    {text[step]}
                  </Button>
                ))}
              {done && <InlineMessage status="success">{text.done[done]}</InlineMessage>}
            </div>
          </>
        )}
      </Loaded>
    </Section>
  );
};
