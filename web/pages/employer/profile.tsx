import { BodyLong } from '@navikt/ds-react';
import { useTerms } from '../../hooks/use-terms.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { type OverviewStep, ProfileOverview } from '../../profile/overview.tsx';
import { useAnswered } from './answered.ts';
import { type EmployerContent, hasJobs, useEmployerContent } from './content.ts';

const Jobs = ({ terms: { area, positions, positionShare, permanent } }: EmployerContent) => {
  const { jobs: text } = useText('employer');
  const { number, percent } = useFormats();
  const { nameOf } = useTerms();
  return (
    <>
      <BodyLong>{text.value(number(positions), percent(positionShare / 100))}</BodyLong>
      <BodyLong>{permanent ? text.isPermanent : text.isTemporary}</BodyLong>
      <BodyLong>{nameOf('areas', area)}</BodyLong>
    </>
  );
};

const Language = ({ terms: { level, languageTraining } }: EmployerContent) => {
  const { language: text } = useText('employer');
  const { levels } = useText('common');
  return (
    <>
      <BodyLong>{text.value(levels[level.oral], levels[level.written])}</BodyLong>
      <BodyLong>{languageTraining ? text.hasTraining : text.noTraining}</BodyLong>
    </>
  );
};

const Support = ({ terms: { mentor, needsFollowUp } }: EmployerContent) => {
  const { support: text } = useText('employer');
  return (
    <>
      <BodyLong>{mentor ? text.hasMentor : text.noMentor}</BodyLong>
      <BodyLong>{needsFollowUp ? text.needs : text.needsNot}</BodyLong>
    </>
  );
};

const useSteps = (content: EmployerContent): OverviewStep[] => {
  const { steps } = useText('employer');
  const { conflicts } = useText('profile');
  const { list } = useFormats();
  const { name, description, terms } = content;
  const answered = useAnswered();
  return [
    {
      name: 'organisation',
      title: steps.organisation,
      done: name.length > 1,
      summary: (
        <BodyLong className="narrow">
          <strong>{name}</strong> {description}
        </BodyLong>
      ),
    },
    { name: 'jobs', title: steps.jobs, done: hasJobs(content), summary: <Jobs {...content} /> },
    {
      name: 'language',
      title: steps.language,
      done: answered('language'),
      summary: <Language {...content} />,
    },
    { name: 'support', title: steps.support, done: answered('support'), summary: <Support {...content} /> },
    {
      name: 'conflicts',
      title: steps.conflicts,
      done: true,
      summary: <BodyLong>{terms.conflicts.length === 0 ? conflicts.none : list(terms.conflicts)}</BodyLong>,
    },
  ];
};

export const Page = () => {
  const text = useText('employer');
  const steps = useSteps(useEmployerContent());
  return <ProfileOverview title={text.title} lead={text.lead} steps={steps} />;
};
