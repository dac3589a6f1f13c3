import { BodyShort, ReadMore } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useText } from '../language/use-text.ts';
import { useWidth } from './use-width.ts';

type Props = {
  /** What the chart shows, and the one thing to see in it. */
  caption: string;
  height: number;
  /** Draws into the given width, in CSS pixels. */
  draw: (width: number) => ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
};

/** A chart with what it says in words above it and its figures in a table below it. */
export const ChartFigure = ({ caption, height, draw, table }: Props) => {
  const { asTable } = useText('contract');
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <figure className="chart-figure">
      <figcaption>
        <BodyShort>{caption}</BodyShort>
      </figcaption>
      <div ref={box}>
        <svg role="img" aria-label={caption} width={width} height={height} className="chart">
          {width > 0 && draw(width)}
        </svg>
      </div>
      <ReadMore header={asTable}>{table}</ReadMore>
    </figure>
  );
};
