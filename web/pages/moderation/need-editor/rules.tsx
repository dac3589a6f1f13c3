import { ExpansionCard } from '@navikt/ds-react';
import { NumberField } from '../../../form/number-field.tsx';
import { useText } from '../../../language/use-text.ts';

/** The limits of a consortium and what its sides weigh: the published defaults, unless there is a reason. */
export const Rules = () => {
  const text = useText('needEditor');
  return (
    <ExpansionCard aria-label={text.rules} size="small">
      <ExpansionCard.Header>
        <ExpansionCard.Title as="h2" size="small">
          {text.rules}
        </ExpansionCard.Title>
        <ExpansionCard.Description>{text.rulesHelp}</ExpansionCard.Description>
      </ExpansionCard.Header>
      <ExpansionCard.Content>
        <div className="stack">
          <div className="fields">
            <NumberField name="terms.rules.maxProviders" label={text.maxProviders} />
            <NumberField name="terms.rules.minSmallProviders" label={text.minSmallProviders} />
            <NumberField name="terms.rules.maxInvestors" label={text.maxInvestors} />
            <NumberField name="terms.rules.maxInvestorShare" label={text.maxInvestorShare} scale={0.01} />
            <NumberField name="terms.rules.maxEmployers" label={text.maxEmployers} />
          </div>
          <div className="fields">
            <NumberField name="terms.weights.elements" label={text.weightElements} scale={0.01} />
            <NumberField name="terms.weights.capital" label={text.weightCapital} scale={0.01} />
            <NumberField name="terms.weights.jobs" label={text.weightJobs} scale={0.01} />
            <NumberField name="terms.weights.party" label={text.weightParty} scale={0.01} />
          </div>
        </div>
      </ExpansionCard.Content>
    </ExpansionCard>
  );
};
