import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { Payment } from '../../shared/matching/terms.ts';
import { AxisBelow } from '../chart/axis.tsx';
import { ChartFigure } from '../chart/chart-figure.tsx';
import { FigureTable } from '../chart/figure-table.tsx';
import { Keys } from '../chart/keys.tsx';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { type PaidStep, paidSteps } from './paid-steps.ts';
import type { Reached } from './payout.ts';

const top = 28;
const bottom = 176;
const height = bottom + 28;

type Drawn = { chances: readonly number[]; steps: readonly PaidStep[]; width: number };

/** The bars are how probable each number of persons is; the line is what is paid for it, to a scale of its own. */
const Drawing = ({ chances, steps, width }: Drawn) => {
  const text = useText('contract');
  const { number } = useFormats();
  const persons = chances.length - 1;
  const x = scaleLinear([0, persons + 1], [0, width]);
  const chance = scaleLinear([0, Math.max(...chances)], [bottom, top]);
  const most = Math.max(...steps.map(({ amount }) => amount), 1);
  const paid = scaleLinear([0, most], [bottom, top]);
  const path = line<PaidStep>(
    (step) => x(step.persons),
    (step) => paid(step.amount),
  ).curve(curveStepAfter);
  const ends = [...steps, { persons: persons + 1, amount: steps.at(-1)?.amount ?? 0 }];
  const ticks = x.ticks(Math.max(2, Math.floor(width / 80))).filter(Number.isInteger);
  return (
    <>
      {chances.map((probability, count) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the number of persons
          key={count}
          className="chart-soft"
          x={x(count) + 0.5}
          width={Math.max(1, x(count + 1) - x(count) - 1)}
          y={chance(probability)}
          height={bottom - chance(probability)}
        />
      ))}
      <path className="chart-step" d={path(ends) ?? ''} />
      <text x={width} y={top - 10} textAnchor="end">
        {text.paidAtMost(text.million(number(most / 1e6)))}
      </text>
      <AxisBelow y={bottom} width={width} ticks={ticks.map((at) => ({ at: x(at), label: number(at) }))} />
    </>
  );
};

type Props = { outcome: string; reached: Reached; payment: Payment };

/** What is paid for an outcome by how many reach it, drawn against how probable that is. */
export const ScaleChart = ({ outcome, reached: { month, chances }, payment }: Props) => {
  const text = useText('contract');
  const { number, kroner, percent } = useFormats();
  const steps = paidSteps(payment, chances.length - 1);
  const mean = chances.reduce((sum, chance, count) => sum + chance * count, 0);
  return (
    <div className="stack">
      <ChartFigure
        caption={text.scaleCaption(outcome, number(month), number(Math.round(mean)))}
        height={height}
        draw={(width) => <Drawing chances={chances} steps={steps} width={width} />}
        table={
          <FigureTable
            label={text.scaleTable(outcome)}
            headings={[text.persons, text.paid, text.chance]}
            rows={steps.map(({ persons, amount }, index) => {
              const next = steps[index + 1]?.persons ?? chances.length;
              const chance = chances.slice(persons, next).reduce((sum, one) => sum + one, 0);
              return [
                next - persons > 1 ? text.fromTo(number(persons), number(next - 1)) : number(persons),
                kroner(amount),
                percent(chance),
              ];
            })}
          />
        }
      />
      <Keys
        keys={[
          { className: 'chart-soft', label: text.chanceKey },
          { className: 'chart-step', label: text.paidKey, line: true },
        ]}
      />
    </div>
  );
};
