import { BodyShort, Heading } from '@navikt/ds-react';
import { useDeferredValue, useId } from 'react';
import { useWatch } from 'react-hook-form';
import { checkNeed } from '../../../../shared/need/checks.ts';
import type { NeedContent } from '../../../../shared/need/need.ts';
import { PayoutChart } from '../../../contract/payout-chart.tsx';
import { usePayout } from '../../../contract/use-payout.ts';
import { useSettled } from '../../../form/use-settled.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Facts } from '../../../layout/facts.tsx';
import { CheckList } from '../../../need/check-list.tsx';
import { needFormSchema } from './values.ts';

const todayInOslo = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());

const Arithmetic = ({ terms }: Pick<NeedContent, 'terms'>) => {
  const text = useText('needEditor');
  const contract = useText('contract');
  const { percent, kroner } = useFormats();
  const { data: picture } = usePayout(terms);
  if (!picture) return <BodyShort>{text.computing}</BodyShort>;
  const { expectedReturn, lossProbability, expectedPayout, quantiles } = picture.contract;
  return (
    <>
      <Facts
        rows={[
          [contract.expectedReturn, percent(expectedReturn)],
          [contract.lossProbability, percent(lossProbability)],
          [contract.expectedPayout, kroner(expectedPayout)],
          [contract.range, contract.rangeValue(kroner(quantiles.p05), kroner(quantiles.p95))],
        ]}
      />
      <PayoutChart picture={picture} capital={terms.capital} />
    </>
  );
};

const Judged = ({ content }: { content: NeedContent }) => {
  const text = useText('needEditor');
  const checks = checkNeed(content, todayInOslo());
  const passed = checks.filter((check) => check.passed).length;
  return (
    <>
      <BodyShort role="status">
        {passed === checks.length ? text.allPassed : text.somePassed(passed, checks.length)}
      </BodyShort>
      <CheckList checks={checks} />
      <Heading level="3" size="small">
        {text.arithmetic}
      </Heading>
      <Arithmetic terms={content.terms} />
    </>
  );
};

/** The service's own checks and the engine's own arithmetic, of what stands in the form now. */
export const Live = () => {
  const text = useText('needEditor');
  const id = useId();
  const values = useDeferredValue(useSettled(useWatch()));
  const parsed = needFormSchema.safeParse(values);
  return (
    <aside className="live stack" aria-labelledby={id}>
      <Heading id={id} level="2" size="small">
        {text.live}
      </Heading>
      {parsed.success ? (
        <Judged content={parsed.data} />
      ) : (
        <BodyShort role="status">
          {text.unfinished} {text.unfinishedFields(parsed.error.issues.length)}
        </BodyShort>
      )}
    </aside>
  );
};
