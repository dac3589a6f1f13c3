import { BodyLong, Button, InlineMessage, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import { useCancelAddressChange, useResendConfirmation } from '../hooks/address.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Facts } from '../layout/facts.tsx';
import { Section } from '../layout/section.tsx';
import { useMe } from '../session/use-me.ts';
import { ChangeProblem } from '../state/change-problem.tsx';

type Me = NonNullable<ReturnType<typeof useMe>['data']>;
type Step = 'resend' | 'cancel';

const steps = [
  { step: 'resend', action: 'resend-confirmation' },
  { step: 'cancel', action: 'cancel-address-change' },
] as const;

/** What waits for a link that has been mailed. */
const Waits = ({ me: { body } }: { me: Me }) => {
  const text = useText('address');
  const { dateTime } = useFormats();
  if (!body.waitingEmail) return null;
  const { email, askedAt } = body.waitingEmail;
  return (
    <>
      <InlineMessage status="warning">
        {body.emailState === 'unconfirmed' ? text.unconfirmed(email) : text.waiting(email)}
      </InlineMessage>
      <BodyLong className="narrow">
        {text.askedAt(dateTime(askedAt))} {text.notArrived}
      </BodyLong>
    </>
  );
};

const Steps = ({ me: { body, version } }: { me: Me }) => {
  const text = useText('address');
  const change = { resend: useResendConfirmation(), cancel: useCancelAddressChange() };
  const { refetch } = useMe();
  const [done, setDone] = useState<Step>();
  const take = (step: Step) => {
    setDone(undefined);
    change[step].mutate({ version }, { onSuccess: () => setDone(step) });
  };
  const reload = () => refetch().then(() => steps.map(({ step }) => change[step].reset()));
  return (
    <>
      <ChangeProblem error={change.resend.error ?? change.cancel.error} reload={reload} />
      <div className="row" aria-live="polite">
        {steps
          .filter(({ action }) => body.actions.includes(action))
          .map(({ step }) => (
            <Button
              key={step}
              size="small"
              variant="secondary"
              loading={change[step].isPending}
              onClick={() => take(step)}
            >
              {text[step]}
            </Button>
          ))}
        {done && (
          <InlineMessage status="success">{done === 'resend' ? text.resent : text.cancelled}</InlineMessage>
        )}
      </div>
    </>
  );
};

/** The person's own address: whether it is confirmed, what waits, and what can be done about it. */
export const OwnAddress = () => {
  const text = useText('address');
  const { data: me } = useMe();
  if (!me) return null;
  const { email, emailState } = me.body;
  return (
    <Section title={text.title}>
      <Facts
        rows={[
          [
            text.address,
            <span key="address" className="row">
              {email}
              <Tag
                size="small"
                variant="moderate"
                data-color={emailState === 'confirmed' ? 'success' : 'warning'}
              >
                {text.states[emailState]}
              </Tag>
            </span>,
          ],
        ]}
      />
      <Waits me={me} />
      <Steps me={me} />
    </Section>
  );
};
