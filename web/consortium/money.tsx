import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { FigureTable } from '../chart/figure-table.tsx';
import { type Fall, Waterfall } from '../chart/waterfall.tsx';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';

type Contribution = { name: string; amount: number };

const nameIn = ({ parties }: ConsortiumView, id: string): string =>
  parties.find(({ profileId }) => profileId === id)?.name ?? id;

const contributionsOf = (consortium: ConsortiumView): Contribution[] =>
  consortium.investments
    .map(({ investor, amount = 0 }) => ({ name: nameIn(consortium, investor), amount }))
    .toSorted((a, b) => b.amount - a.amount);

/** Who provides the capital, where the reader is told the amounts in words. */
const InWords = ({ consortium }: { consortium: ConsortiumView }) => {
  const text = useText('consortium');
  return (
    <Section title={text.moneyTitle} lead={text.moneyInWords}>
      <FigureTable
        label={text.moneyTitle}
        headings={[text.investor, text.partOf]}
        rows={consortium.investments.map(({ investor, part }) => [
          nameIn(consortium, investor),
          part === undefined ? text.notShown : text.parts[part],
        ])}
      />
    </Section>
  );
};

/** Each contribution begins where the one before it ends, up to the capital. */
const stacked = (contributions: readonly Contribution[], shown: (kroner: number) => string): Fall[] => {
  let sum = 0;
  return contributions.map(({ name, amount }) => {
    const from = sum;
    sum += amount;
    return { name, from, to: sum, kind: 'part', shown: shown(amount) };
  });
};

type Props = { consortium: ConsortiumView; capital: number };

/** Who provides how much of the capital, and what is missing. */
export const Money = (props: Props) =>
  props.consortium.figures.raised === undefined ? <InWords {...props} /> : <InKroner {...props} />;

const InKroner = ({ consortium, capital }: Props) => {
  const text = useText('consortium');
  const { kroner, percent } = useFormats();
  const { raised = 0, capitalGap = 0 } = consortium.figures;
  const contributions = contributionsOf(consortium);
  const missing: Fall[] =
    capitalGap > 0
      ? [{ name: text.missing, from: raised, to: capital, kind: 'gap', shown: kroner(capitalGap) }]
      : [];
  const whole: Fall = { name: text.capital, from: 0, to: capital, kind: 'total', shown: kroner(capital) };
  return (
    <Section title={text.moneyTitle} lead={text.moneyLead}>
      <Waterfall
        caption={text.moneyCaption(kroner(raised), kroner(capital))}
        falls={[...stacked(contributions, kroner), ...missing, whole]}
        table={
          <FigureTable
            label={text.moneyTitle}
            headings={[text.investor, text.amount, text.partOf]}
            rows={[
              ...contributions.map(({ name, amount }) => [name, kroner(amount), percent(amount / capital)]),
              ...(capitalGap > 0 ? [[text.missing, kroner(capitalGap), percent(capitalGap / capital)]] : []),
            ]}
          />
        }
      />
    </Section>
  );
};
