import { Button, InlineMessage } from '@navikt/ds-react';
import { useState } from 'react';
import type { InterestView } from '../../shared/interest/view.ts';
import type { NeedTerms } from '../../shared/matching/terms.ts';
import { useMyInterest, useWithdrawInterest } from '../hooks/interests.ts';
import { useMyProfile } from '../hooks/profile.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { ChangeProblem } from '../state/change-problem.tsx';
import { Loaded } from '../state/loaded.tsx';
import { InterestForm } from './interest-form.tsx';
import { Standing } from './standing.tsx';

type Told = {
  view: InterestView;
  version: number;
  consortiumId: string;
  terms: NeedTerms;
  reload: () => unknown;
};

const hasSaid = ({ interest }: InterestView): boolean =>
  interest?.state === 'expressed' || interest?.state === 'committed';

const Withdraw = ({ version, consortiumId, reload }: Pick<Told, 'version' | 'consortiumId' | 'reload'>) => {
  const { interest: text } = useText('investor');
  const withdraw = useWithdrawInterest();
  return (
    <>
      <Button
        variant="secondary"
        loading={withdraw.isPending}
        onClick={() => withdraw.mutate({ params: { consortiumId }, version })}
      >
        {text.withdraw}
      </Button>
      <ChangeProblem error={withdraw.error} reload={reload} />
    </>
  );
};

/** Why nothing can be said: the mandate has not been approved, or NAV no longer chooses among these consortia. */
const Closed = () => {
  const { interest: text } = useText('investor');
  const mine = useMyProfile();
  const state = mine.data?.body.profile.state;
  const approved = state === 'active' || state === 'paused';
  if (mine.isPending) return null;
  return <InlineMessage status="info">{approved ? text.closed : text.notApproved}</InlineMessage>;
};

const Steps = ({ view, version, consortiumId, terms, reload }: Told) => {
  const { interest: text } = useText('investor');
  const [changing, setChanging] = useState(false);
  const mayTell = view.actions.includes('express') || view.actions.includes('commit');
  const asks = mayTell && (changing || !hasSaid(view));
  return (
    <>
      <div aria-live="polite">
        <Standing view={view} />
      </div>
      {!mayTell && !hasSaid(view) && <Closed />}
      <div className="row">
        {mayTell && hasSaid(view) && (
          <Button variant="secondary" onClick={() => setChanging(!changing)}>
            {changing ? text.keep : text.change}
          </Button>
        )}
        {view.actions.includes('withdraw') && (
          <Withdraw version={version} consortiumId={consortiumId} reload={reload} />
        )}
      </div>
      {asks && (
        <InterestForm
          key={version}
          consortiumId={consortiumId}
          interest={view.interest}
          version={version}
          terms={terms}
          actions={view.actions}
          reload={reload}
          done={() => setChanging(false)}
        />
      )}
    </>
  );
};

/** What my organisation has said of a consortium, and the way to say it, change it or take it back. */
export const Interest = ({ consortiumId, terms }: { consortiumId: string; terms: NeedTerms }) => {
  const { interest: text } = useText('investor');
  const mine = useMyInterest(consortiumId);
  return (
    <Section title={text.title} lead={text.lead}>
      <Loaded query={mine}>
        {({ body, version }) => (
          <Steps
            view={body}
            version={version}
            consortiumId={consortiumId}
            terms={terms}
            reload={mine.refetch}
          />
        )}
      </Loaded>
    </Section>
  );
};
