import { BodyLong, Button, CopyButton, InlineMessage, TextField } from '@navikt/ds-react';
import { useMakeCalendarFeed, useMyCalendarFeed, useRevokeCalendarFeed } from '../../hooks/calendar-feed.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Confirm } from '../../state/confirm.tsx';
import { Loaded } from '../../state/loaded.tsx';

/** The address, shown only right after it was made. */
const Address = ({ url }: { url: string }) => {
  const { feed: text } = useText('everyone');
  return (
    <div className="stack narrow">
      <TextField label={text.address} description={text.addressHelp} value={url} readOnly />
      <div>
        <CopyButton copyText={url} text={text.copy} activeText={text.copied} variant="action" />
      </div>
    </div>
  );
};

type StepsProps = {
  actions: readonly string[];
  make: ReturnType<typeof useMakeCalendarFeed>;
  revoke: ReturnType<typeof useRevokeCalendarFeed>;
};

const Steps = ({ actions, make, revoke }: StepsProps) => {
  const { feed: text } = useText('everyone');
  const makeOne = () => {
    revoke.reset();
    make.mutate({});
  };
  return (
    <div className="row">
      {actions.includes('create') && (
        <Button size="small" variant="secondary" loading={make.isPending} onClick={makeOne}>
          {text.create}
        </Button>
      )}
      {actions.includes('renew') && (
        <Confirm label={text.renew} title={text.renewTitle} confirm={text.renew} onConfirm={makeOne}>
          {text.renewBody}
        </Confirm>
      )}
      {actions.includes('revoke') && (
        <Confirm
          label={text.revoke}
          title={text.revokeTitle}
          confirm={text.revoke}
          pending={revoke.isPending}
          onConfirm={() => revoke.mutate({}, { onSuccess: make.reset })}
        >
          {text.revokeBody}
        </Confirm>
      )}
    </div>
  );
};

/** An address by which the person's own calendar subscribes to their meetings: made, shown once, and taken back. */
export const CalendarFeed = () => {
  const { feed: text } = useText('everyone');
  const { date } = useFormats();
  const feed = useMyCalendarFeed();
  const make = useMakeCalendarFeed();
  const revoke = useRevokeCalendarFeed();
  const reload = () => feed.refetch().then(() => [make, revoke].map((one) => one.reset()));
  return (
    <Section title={text.title} lead={text.lead}>
      <Loaded query={feed}>
        {({ body: { since, actions } }) => (
          <>
            {!make.data && <BodyLong>{since ? text.on(date(since)) : text.off}</BodyLong>}
            {make.data && <Address url={make.data.body.url} />}
            <ChangeProblem error={make.error ?? revoke.error} reload={reload} />
            <Steps actions={actions} make={make} revoke={revoke} />
            <div aria-live="polite">
              {revoke.isSuccess && <InlineMessage status="success">{text.revoked}</InlineMessage>}
            </div>
          </>
        )}
      </Loaded>
    </Section>
  );
};
