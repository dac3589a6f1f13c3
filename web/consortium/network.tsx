import { scaleLinear, scalePoint } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import { cutText } from '../../shared/characters.ts';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { ExplanationView } from '../../shared/explanation/view.ts';
import { ChartFigure } from '../chart/chart-figure.tsx';
import { FigureTable } from '../chart/figure-table.tsx';
import { Keys } from '../chart/keys.tsx';
import { useTerms } from '../hooks/use-terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { type Bond, bondsOf } from './network-links.ts';
import { usePoints } from './use-points.ts';

type Node = { id: string; label: string; side: ConsortiumView['parties'][number]['side'] };
type Drawn = { parties: readonly Node[]; tasks: readonly Node[]; bonds: readonly Bond[]; width: number };

const rowHeight = 30;
const letter = 7.2;
const link = linkHorizontal<unknown, { x: number; y: number }>()
  .x(({ x }) => x)
  .y(({ y }) => y);

/** A name that has room for as many letters; the table has all of it. */
const fitted = (label: string, room: number): string => {
  const most = Math.floor(room / letter);
  return label.length <= most ? label : `${cutText(label, Math.max(1, most - 1)).trimEnd()}…`;
};

const heightOf = (rows: number): number => Math.max(rows, 2) * rowHeight;

const Drawing = ({ parties, tasks, bonds, width }: Drawn) => {
  const column = Math.max(88, width * 0.36);
  const height = heightOf(Math.max(parties.length, tasks.length));
  const place = (nodes: readonly Node[]) =>
    scalePoint(
      nodes.map(({ id }) => id),
      [0, height],
    ).padding(0.5);
  const [left, right] = [place(parties), place(tasks)];
  const thickness = scaleLinear([0, Math.max(...bonds.map(({ points }) => points), 1e-9)], [1.5, 9]);
  const sideOf = new Map(parties.map(({ id, side }) => [id, side]));
  return (
    <>
      {bonds.map(({ party, task, points }) => (
        <path
          key={`${party}/${task}`}
          className={`bond bond-${sideOf.get(party)}`}
          strokeWidth={thickness(points)}
          d={
            link({
              source: { x: column + 6, y: left(party) ?? 0 },
              target: { x: width - column - 6, y: right(task) ?? 0 },
            }) ?? ''
          }
        />
      ))}
      {parties.map(({ id, label }) => (
        <text key={id} x={column} y={(left(id) ?? 0) + 5} textAnchor="end">
          {fitted(label, column)}
        </text>
      ))}
      {tasks.map(({ id, label }) => (
        <text key={id} x={width - column} y={(right(id) ?? 0) + 5}>
          {fitted(label, column)}
        </text>
      ))}
    </>
  );
};

type Props = { consortium: ConsortiumView; explanation: ExplanationView };

/** Who answers for what, drawn as lines from the parties to their tasks, as thick as what they add. */
export const Network = ({ consortium, explanation }: Props) => {
  const text = useText('decision');
  const { roles } = useText('common');
  const { nameOf } = useTerms();
  const { number } = useFormats();
  const points = usePoints();
  const bonds = bondsOf(consortium, explanation);
  const parties = consortium.parties.map(({ profileId: id, name: label, side }) => ({ id, label, side }));
  const taskName = (task: string): string =>
    task === 'capital' ? text.money : task === 'jobs' ? text.jobs : nameOf('elements', task);
  const sideOf = (id: string) => parties.find((party) => party.id === id)?.side ?? 'provider';
  const tasks = [...new Map(bonds.map(({ party, task }) => [task, sideOf(party)]))].map(([id, side]) => ({
    id,
    label: taskName(id),
    side,
  }));
  const partyName = (id: string) => parties.find((party) => party.id === id)?.label ?? id;
  return (
    <Section title={text.networkTitle}>
      <ChartFigure
        caption={text.networkCaption(number(parties.length))}
        height={heightOf(Math.max(parties.length, tasks.length))}
        draw={(width) => <Drawing {...{ parties, tasks, bonds, width }} />}
        table={
          <FigureTable
            label={text.networkTitle}
            headings={[text.party, text.brings, text.points]}
            rows={bonds.map(({ party, task, points: added }) => [
              partyName(party),
              taskName(task),
              points(added),
            ])}
          />
        }
      />
      <Keys
        keys={(['provider', 'investor', 'employer'] as const).map((side) => ({
          className: `bond bond-${side} key`,
          label: roles[side],
          line: true,
        }))}
      />
    </Section>
  );
};
