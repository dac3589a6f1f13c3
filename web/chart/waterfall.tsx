import { BodyShort, ReadMore } from '@navikt/ds-react';
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { useText } from '../language/use-text.ts';

/** One bar, from where the one before it ended; `gap` is what is missing, `total` what it all comes to. */
export type Fall = {
  name: string;
  from: number;
  to: number;
  kind: 'part' | 'minus' | 'gap' | 'total';
  /** The figure in words. */
  shown: string;
};

const classes = { part: 'chart-gain', minus: 'chart-loss', gap: 'chart-gap', total: 'chart-total' } as const;
const scale = 1000;

type Props = { caption: string; falls: readonly Fall[]; table: ReactNode };

/** How parts add up to a whole, each bar beginning where the one above it ends. The words are text, and wrap. */
export const Waterfall = ({ caption, falls, table }: Props) => {
  const { asTable } = useText('contract');
  const id = useId();
  const x = scaleLinear([0, Math.max(...falls.flatMap(({ from, to }) => [from, to]))], [2, scale - 2]);
  return (
    <figure className="chart-figure" aria-labelledby={id}>
      <figcaption id={id}>
        <BodyShort>{caption}</BodyShort>
      </figcaption>
      <ol className="waterfall">
        {falls.map(({ name, from, to, kind, shown }) => (
          <li key={name}>
            <span className="row between">
              <span>{name}</span>
              <strong>{shown}</strong>
            </span>
            <svg viewBox={`0 0 ${scale} 18`} preserveAspectRatio="none" aria-hidden="true">
              <rect
                className={classes[kind]}
                x={Math.min(x(from), x(to))}
                y={1}
                width={Math.max(3, Math.abs(x(to) - x(from)))}
                height={16}
              />
            </svg>
          </li>
        ))}
      </ol>
      <ReadMore header={asTable}>{table}</ReadMore>
    </figure>
  );
};
