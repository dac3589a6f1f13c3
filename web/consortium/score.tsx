import { Tag } from '@navikt/ds-react';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { ExplanationView } from '../../shared/explanation/view.ts';
import { FigureTable } from '../chart/figure-table.tsx';
import { type Fall, Waterfall } from '../chart/waterfall.tsx';
import { useTerms } from '../hooks/use-terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { usePoints } from './use-points.ts';

type Props = { consortium: ConsortiumView; explanation: ExplanationView };
export type Contribution = ExplanationView['contributions'][number];

/** Who a contribution is from, and for what. */
export const useContributor = ({ parties }: ConsortiumView) => {
  const { nameOf } = useTerms();
  return ({ party, element }: Pick<Contribution, 'party' | 'element'>): string => {
    const name = parties.find(({ profileId }) => profileId === party)?.name ?? party;
    return element === undefined ? name : `${name}: ${nameOf('elements', element)}`;
  };
};

/** What each party adds in all, the most first; the table says it delivery by delivery. */
const pointsByParty = (contributions: readonly Contribution[]): { party: string; points: number }[] =>
  [...Map.groupBy(contributions, ({ party }) => party)]
    .map(([party, own]) => ({
      party,
      points: own.reduce((sum, { contribution = 0 }) => sum + contribution, 0),
    }))
    .toSorted((a, b) => b.points - a.points);

/** The parts in the order in which they are added up, each beginning where the one before it ended. */
const addUp = (
  parts: readonly { name: string; points: number }[],
  shown: (points: number) => string,
): Fall[] => {
  let sum = 0;
  return parts.map(({ name, points }) => {
    const from = sum;
    sum += points;
    return {
      name,
      from: Math.max(0, from),
      to: Math.max(0, sum),
      kind: points < 0 ? 'minus' : 'part',
      shown: shown(points),
    };
  });
};

/** How the score came about: every contribution, what the parties cost, and what is taken off for gaps. */
export const Score = ({ consortium, explanation }: Props) => {
  const text = useText('consortium');
  const { number, percent } = useFormats();
  const points = usePoints();
  const contributor = useContributor(consortium);
  const { contributions, parties, gaps, score = 0 } = explanation;
  const penalty = gaps.reduce((sum, { cost = 0 }) => sum + cost, 0);
  const parts = [
    ...pointsByParty(contributions).map(({ party, points: sum }) => ({
      name: contributor({ party, element: undefined }),
      points: sum,
    })),
    { name: text.partyCost(number(parties.count)), points: parties.cost },
    ...(penalty < 0 ? [{ name: text.gapCost, points: penalty }] : []),
  ];
  const total: Fall = {
    name: text.scoreSum,
    from: 0,
    to: Math.max(0, score),
    kind: 'total',
    shown: points(score),
  };
  return (
    <Section title={text.scoreTitle} lead={text.scoreLead}>
      <Waterfall
        caption={text.scoreCaption(points(score))}
        falls={[...addUp(parts, points), total]}
        table={
          <FigureTable
            label={text.scoreTitle}
            headings={[text.contributor, text.fit, text.points]}
            rows={[
              ...contributions.map((one) => [
                contributor(one),
                percent(one.fit ?? 0),
                points(one.contribution ?? 0),
              ]),
              [text.partyCost(number(parties.count)), '', points(parties.cost)],
              ...(penalty < 0 ? [[text.gapCost, '', points(penalty)]] : []),
              [text.scoreSum, '', points(score)],
            ]}
          />
        }
      />
    </Section>
  );
};

/** The contributions that lose the most points, and by which criterion: the strongest reasons against. */
export const Against = ({ consortium, explanation }: Props) => {
  const text = useText('consortium');
  const { criteria } = useText('matching');
  const contributor = useContributor(consortium);
  const sides = { provider: 'offer', investor: 'investor', employer: 'employer' } as const;
  const reasons = explanation.contributions
    .flatMap((one) => (one.against ? [{ one, against: one.against }] : []))
    .toSorted((a, b) => (b.against.loss ?? 0) - (a.against.loss ?? 0))
    .slice(0, 5);
  return (
    <Section title={text.againstTitle}>
      {reasons.length === 0 && text.noAgainst}
      <ul className="plain-list lines">
        {reasons.map(({ one, against }) => {
          const words: Record<string, { name: string; help: string }> = criteria[sides[one.side]];
          const name = words[against.name]?.name ?? against.name;
          return <li key={contributor(one)}>{text.against(contributor(one), name)}</li>;
        })}
      </ul>
    </Section>
  );
};

const colours = { covered: 'success', thin: 'warning', missing: 'danger' } as const;

/** How each part of the service is answered for, and by whom. */
export const Coverage = ({ consortium, explanation }: Props) => {
  const text = useText('consortium');
  const { nameOf } = useTerms();
  const party = (id: string | undefined) =>
    consortium.parties.find(({ profileId }) => profileId === id)?.name;
  return (
    <Section title={text.coverageTitle}>
      <ul className="plain-list lines">
        {explanation.coverage.map(({ element, state, provider }) => (
          <li key={element} className="row between">
            <span>
              {nameOf('elements', element)}
              {provider && <span className="small"> – {party(provider)}</span>}
            </span>
            <Tag size="small" variant="outline" data-color={colours[state]}>
              {text.coverage[state]}
            </Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
};
