type Tick = { at: number; label: string };
type Props = { ticks: readonly Tick[]; y: number; width: number };

/** The line below a chart with its figures; those at the ends stay inside it. */
export const AxisBelow = ({ ticks, y, width }: Props) => (
  <g className="chart-axis">
    <line x1={0} x2={width} y1={y} y2={y} />
    {ticks.map(({ at, label }) => (
      <g key={label}>
        <line x1={at} x2={at} y1={y} y2={y + 5} />
        <text x={at} y={y + 20} textAnchor={at < 24 ? 'start' : at > width - 24 ? 'end' : 'middle'}>
          {label}
        </text>
      </g>
    ))}
  </g>
);
