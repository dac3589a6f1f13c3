import { BodyLong } from '@navikt/ds-react';
import type { RunReports } from '../../../../shared/run/reports.ts';
import type { ReadyRun } from '../../../../shared/run/run.ts';
import { FigureTable } from '../../../chart/figure-table.tsx';
import { usePoints } from '../../../consortium/use-points.ts';
import { useRunReports } from '../../../hooks/runs.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { Loaded } from '../../../state/loaded.tsx';

type Fairness = RunReports['fairness'];
type Sensitivity = RunReports['sensitivity'];

const Groups = ({ groups }: { groups: Fairness['kinds'] }) => {
  const { reports: text } = useText('run');
  const { percent, number } = useFormats();
  return (
    <FigureTable
      label={text.fairnessTitle}
      headings={[text.group, text.offers, text.deliveries, text.consortia]}
      rows={groups.map(({ group, eligibleShare, deliveryShare, consortia }) => [
        text.groups[group],
        percent(eligibleShare),
        percent(deliveryShare),
        number(consortia),
      ])}
    />
  );
};

const Curve = ({ curve }: { curve: Fairness['curve'] }) => {
  const { reports: text } = useText('run');
  const { number } = useFormats();
  const points = usePoints();
  return (
    <FigureTable
      label={text.curveTitle}
      headings={[text.demanded, text.best, text.cost, text.gaps]}
      rows={curve.map(({ minSmallProviders, value, cost, gaps }) => [
        number(minSmallProviders),
        points(value),
        points(cost),
        number(gaps),
      ])}
    />
  );
};

const useStepWords = () => {
  const { reports: text } = useText('run');
  const { kroner, percent, number } = useFormats();
  return (step: Sensitivity['remedies'][number]['step']): string => {
    const amount = step.lever === 'investor-share' ? percent : kroner;
    const outcome = 'outcome' in step ? number(step.outcome + 1) : '';
    return text.levers[step.lever](amount(step.from), amount(step.to), outcome);
  };
};

const Remedies = ({ sensitivity: { missing, remedies } }: { sensitivity: Sensitivity }) => {
  const { reports: text } = useText('run');
  const { percent, kroner } = useFormats();
  const words = useStepWords();
  if (missing === 0) return <BodyLong>{text.noGap}</BodyLong>;
  return (
    <>
      <BodyLong>{text.missing(percent(missing))}</BodyLong>
      {remedies.length === 0 && <BodyLong>{text.noRemedy}</BodyLong>}
      <ul className="plain-list lines">
        {remedies.map(({ step, cost }) => (
          <li key={JSON.stringify(step)}>
            {words(step)} {cost > 0 ? text.remedyCost(kroner(cost)) : text.remedyFree}
          </li>
        ))}
      </ul>
    </>
  );
};

/** How the small ones fared, what demanding more of them would cost, and what would raise missing capital. */
export const Reports = ({ run }: { run: ReadyRun }) => {
  const { reports: text } = useText('run');
  const query = useRunReports(run.runId);
  return (
    <Loaded query={query}>
      {({ body: { fairness, sensitivity } }) => (
        <div className="stack-wide">
          <Section title={text.fairnessTitle} lead={text.fairnessLead}>
            <Groups groups={fairness.kinds} />
            <Groups groups={fairness.sizes} />
          </Section>
          <Section title={text.curveTitle} lead={text.curveLead}>
            <Curve curve={fairness.curve} />
          </Section>
          <Section title={text.gapTitle}>
            <Remedies sensitivity={sensitivity} />
          </Section>
        </div>
      )}
    </Loaded>
  );
};
