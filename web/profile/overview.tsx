import { Button, Heading, Tag } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isProblem } from '../api/problem.ts';
import { useMyProfile } from '../hooks/profile.ts';
import { useText } from '../language/use-text.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Section } from '../layout/section.tsx';
import { Empty } from '../state/empty.tsx';
import { Loaded } from '../state/loaded.tsx';
import { ProfileActions } from './profile-actions.tsx';
import { ProfileStatus } from './profile-status.tsx';

/** One step of filling the profile in; `name` is the last part of its path. */
export type OverviewStep = { name: string; title: string; done: boolean; summary: ReactNode };

const StepRow = ({ step, open }: { step: OverviewStep; open: boolean }) => {
  const text = useText('profile');
  return (
    <li className="stack">
      <div className="row between">
        <Heading level="3" size="small">
          {step.title}
        </Heading>
        <Tag size="small" variant="outline" data-color={step.done ? 'success' : 'warning'}>
          {step.done ? text.done : text.missing}
        </Tag>
      </div>
      {step.done ? step.summary : text.nothingYet}
      {open && (
        <Button as={Link} to={`/profile/${step.name}`} className="start" size="small" variant="secondary">
          {step.done ? text.changeStep(step.title) : text.fillStep(step.title)}
        </Button>
      )}
    </li>
  );
};

type Props = { title: string; lead: string; steps: readonly OverviewStep[] };

/** The front of a party's own profile: where it is, what is filled in, and what may be done with it. */
export const ProfileOverview = ({ title, lead, steps }: Props) => {
  const text = useText('profile');
  const mine = useMyProfile();
  const first = steps[0]?.name ?? '';
  const begun = !isProblem(mine.error, 'not-found');
  return (
    <div className="stack-wide">
      <PageHeading title={title} lead={lead} />
      {!begun && (
        <Empty title={text.status.none}>
          <Button as={Link} to={`/profile/${first}`}>
            {text.begin}
          </Button>
        </Empty>
      )}
      {begun && (
        <Loaded query={mine}>
          {({ body: { profile, actions }, version }) => (
            <>
              <ProfileStatus profile={profile} />
              <Section title={text.stepsTitle}>
                <ol className="plain-list lines">
                  {steps.map((step) => (
                    <StepRow key={step.name} step={step} open={actions.includes('change')} />
                  ))}
                </ol>
              </Section>
              <ProfileActions
                actions={actions}
                version={version}
                complete={steps.every(({ done }) => done)}
              />
            </>
          )}
        </Loaded>
      )}
    </div>
  );
};
