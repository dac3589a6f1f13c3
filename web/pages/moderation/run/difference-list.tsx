import { BodyLong } from '@navikt/ds-react';
import { FigureTable } from '../../../chart/figure-table.tsx';
import { usePoints } from '../../../consortium/use-points.ts';
import type { useDifferences } from '../../../hooks/runs.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';

type Differences = NonNullable<ReturnType<typeof useDifferences>['data']>['body'];

/** What a field is called; one that has no name yet is told by its code rather than left out. */
const named = (names: Record<string, string>, fields: readonly string[]): string[] =>
  fields.map((field) => names[field] ?? field);

const Parties = ({ differences: { parties, names } }: { differences: Differences }) => {
  const { differences: text } = useText('run');
  const { list } = useFormats();
  return (
    <Section title={text.partiesTitle}>
      <ul className="plain-list lines">
        {parties.map(({ party, change, fields }) => (
          <li key={party}>
            <strong>{names[party] ?? party}</strong>: {text.change[change]}
            {fields.length > 0 && ` (${list(named(text.partyFields, fields))})`}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Places = ({ differences: { consortia, names } }: { differences: Differences }) => {
  const { differences: text } = useText('run');
  const { number, list } = useFormats();
  const place = (rank: number | undefined) => (rank === undefined ? text.notListed : number(rank));
  return (
    <Section title={text.placesTitle}>
      <FigureTable
        label={text.placesTitle}
        headings={[text.team, text.before, text.after]}
        rows={consortia.map(({ providers, before, after }) => [
          list(providers.map((id) => names[id] ?? id)),
          place(before),
          place(after),
        ])}
      />
    </Section>
  );
};

/** Changes in what went in, then in what came out. */
export const DifferenceList = ({ differences }: { differences: Differences }) => {
  const { differences: text } = useText('run');
  const points = usePoints();
  const { needFields, parties, consortia, score } = differences;
  if (needFields.length + parties.length + consortia.length === 0) return <BodyLong>{text.same}</BodyLong>;
  return (
    <div className="stack-wide">
      <BodyLong>{text.score(points(score.before), points(score.after))}</BodyLong>
      {needFields.length > 0 && (
        <Section title={text.needTitle}>
          <ul className="plain-list lines">
            {named(text.needFields, needFields).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Section>
      )}
      {parties.length > 0 && <Parties differences={differences} />}
      {consortia.length > 0 && <Places differences={differences} />}
    </div>
  );
};
