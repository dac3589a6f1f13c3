import { scaleLinear } from 'd3-scale';
import { AxisBelow } from '../chart/axis.tsx';
import { ChartFigure } from '../chart/chart-figure.tsx';
import { FigureTable } from '../chart/figure-table.tsx';
import { Keys } from '../chart/keys.tsx';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import type { Band, PayoutPicture } from './payout.ts';

const top = 44;
const bottom = 196;
const height = bottom + 28;

type Drawn = { bands: readonly Band[]; capital: number; loss: number; width: number };

/** Side by side the totals that lose money and those that do not, the limit between them, and how probable each side is. */
const Drawing = ({ bands, capital, loss, width }: Drawn) => {
  const text = useText('contract');
  const { number, percent } = useFormats();
  const most = bands.at(-1)?.to ?? capital;
  const x = scaleLinear([0, most], [0, width - 1]);
  const y = scaleLinear([0, Math.max(...bands.map(({ probability }) => probability))], [bottom, top]);
  const limit = x(capital);
  const ticks = x.ticks(Math.max(2, Math.floor(width / 110)));
  return (
    <>
      {bands.map(({ from, to, probability }) => (
        <rect
          key={from === to ? 'cap' : from}
          className={from < capital ? 'chart-loss' : 'chart-gain'}
          x={Math.min(x(from) + 0.5, width - 4)}
          width={Math.max(3, x(to) - x(from) - 1)}
          y={y(probability)}
          height={bottom - y(probability)}
        />
      ))}
      <line className="chart-limit" x1={limit} x2={limit} y1={top - 20} y2={bottom} />
      <text className="strong" x={limit - 8} y={top - 8} textAnchor="end">
        {text.lossShort(percent(loss))}
      </text>
      <text className="strong" x={limit + 8} y={top - 8}>
        {width - limit > 120 ? text.gainShort(percent(1 - loss)) : percent(1 - loss)}
      </text>
      <text x={limit - 8} y={top - 26} textAnchor="end">
        {text.capitalHere}
      </text>
      <AxisBelow
        y={bottom}
        width={width}
        ticks={ticks.map((at) => ({ at: x(at), label: text.million(number(at / 1e6)) }))}
      />
    </>
  );
};

/** How probable it is that the payer pays this much in all, with the chance of loss marked. */
export const PayoutChart = ({ picture, capital }: { picture: PayoutPicture; capital: number }) => {
  const text = useText('contract');
  const { kroner, percent } = useFormats();
  const { bands, contract } = picture;
  const loss = contract.lossProbability;
  const caption = text.payoutCaption(percent(loss), kroner(capital), kroner(contract.expectedPayout));
  return (
    <div className="stack">
      <ChartFigure
        caption={caption}
        height={height}
        draw={(width) => <Drawing bands={bands} capital={capital} loss={loss} width={width} />}
        table={
          <FigureTable
            label={text.payoutTable}
            headings={[text.total, text.chance]}
            rows={bands.map(({ from, to, probability }) => [
              text.fromTo(kroner(from), kroner(to)),
              percent(probability),
            ])}
          />
        }
      />
      <Keys
        keys={[
          { className: 'chart-loss', label: text.lossKey },
          { className: 'chart-gain', label: text.gainKey },
        ]}
      />
    </div>
  );
};
