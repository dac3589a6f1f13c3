import { InlineMessage } from '@navikt/ds-react';
import { useWatch } from 'react-hook-form';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import type { MoneyValues } from './money-step.tsx';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** What the demanded return comes to in kroner, for the amount and the time that are typed. */
export const ReturnExample = () => {
  const { mandate: text } = useText('investor');
  const { kroner, number } = useFormats();
  const { ticket, minReturn, maxMonths }: MoneyValues['terms'] = useWatch({ name: 'terms' });
  const amount = ticket.max || ticket.min;
  if (!isNumber(amount) || !isNumber(minReturn) || !isNumber(maxMonths) || amount <= 0) return null;
  const years = maxMonths / 12;
  const back = amount * (1 + minReturn) ** years;
  return (
    <InlineMessage status="info">
      {text.returnExample(kroner(amount), kroner(back), number(years))}
    </InlineMessage>
  );
};

/** A chance as one in so many times, or as so many out of ten where it is large. */
export const LossExample = () => {
  const { mandate: text } = useText('investor');
  const { number } = useFormats();
  const loss: number | undefined = useWatch({ name: 'terms.maxLossProbability' });
  if (!isNumber(loss) || loss < 0 || loss > 1) return null;
  if (loss === 0) return <InlineMessage status="warning">{text.lossExamples.none}</InlineMessage>;
  return (
    <InlineMessage status="info">
      {loss < 0.3
        ? text.lossExamples.oneIn(number(Math.round(1 / loss)))
        : text.lossExamples.outOfTen(number(Math.round(loss * 10)))}
    </InlineMessage>
  );
};
