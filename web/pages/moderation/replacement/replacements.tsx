import { BodyLong, BodyShort, Heading, Tag } from '@navikt/ds-react';
import type { Replacement } from '../../../../shared/consortium/replacement.ts';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { usePersonName } from '../../../hooks/consortium-decisions.ts';
import { useApproveReplacement, useRejectReplacement, useReplacements } from '../../../hooks/replacements.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Facts } from '../../../layout/facts.tsx';
import { Section } from '../../../layout/section.tsx';
import { Done } from '../../../state/done.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { ChangeTable } from './change-table.tsx';
import { DecideReplacement, type Deciding } from './decide.tsx';

const colours = {
  requested: 'neutral',
  proposed: 'warning',
  'none-found': 'danger',
  approved: 'success',
  rejected: 'neutral',
} as const satisfies Record<Replacement['state'], string>;

type Decision = Extract<Replacement, { decision: unknown }>['decision'];

const Decided = ({ decision: { by, at, reason } }: { decision: Decision }) => {
  const text = useText('replacement');
  const { dateTime } = useFormats();
  const name = usePersonName(by);
  return (
    <>
      <BodyLong>«{reason}»</BodyLong>
      <BodyShort className="small">{text.decided(name, dateTime(at))}</BodyShort>
    </>
  );
};

const Who = ({ replacement }: { replacement: Extract<Replacement, { joining: unknown }> }) => {
  const text = useText('replacement');
  const { list } = useFormats();
  const names = (parties: readonly { name: string }[]) => list(parties.map(({ name }) => name));
  const { joining, leaving, alsoLeaving } = replacement;
  return (
    <>
      <Facts
        rows={[
          [text.joining, names(joining)],
          [text.leaving, leaving.name],
          [text.alsoLeaving, names(alsoLeaving)],
        ]}
      />
      <BodyLong>{alsoLeaving.length === 0 ? text.restStays : text.alsoLeavingHelp}</BodyLong>
    </>
  );
};

type Props = {
  item: { replacement: Replacement; actions: readonly string[] };
  consortium: ConsortiumView;
  deciding: Deciding;
  reload: () => unknown;
};

const One = ({ item: { replacement, actions }, consortium, deciding, reload }: Props) => {
  const text = useText('replacement');
  const { dateTime } = useFormats();
  const { state, leaving, why, requestedAt } = replacement;
  return (
    <div className="card">
      <div className="row">
        <Heading level="3" size="small">
          {text.why[why](leaving.name)}
        </Heading>
        <Tag size="small" variant="moderate" data-color={colours[state]}>
          {text.states[state]}
        </Tag>
      </div>
      <BodyShort className="small">{text.requestedAt(dateTime(requestedAt))}</BodyShort>
      {state === 'requested' && <BodyLong role="status">{text.searching}</BodyLong>}
      {state === 'none-found' && <BodyLong>{text.noneFound}</BodyLong>}
      {'joining' in replacement && <Who replacement={replacement} />}
      {state === 'proposed' && <ChangeTable consortium={consortium} proposal={replacement} />}
      {'decision' in replacement && <Decided decision={replacement.decision} />}
      <DecideReplacement {...{ replacement, actions, deciding, reload }} />
    </div>
  );
};

/** Parties that have left, who would take their place and what that changes; not there as long as nobody has left. */
export const Replacements = ({ consortium }: { consortium: ConsortiumView }) => {
  const text = useText('replacement');
  const query = useReplacements(consortium.consortiumId);
  const deciding = { approve: useApproveReplacement(), reject: useRejectReplacement() };
  const isDone = deciding.approve.isSuccess || deciding.reject.isSuccess;
  return (
    <Loaded query={query}>
      {({ body: { items } }) =>
        items.length > 0 && (
          <Section title={text.title} lead={text.lead}>
            <Done shown={isDone}>{deciding.approve.isSuccess ? text.approved : text.rejected}</Done>
            {items.map((item) => (
              <One
                key={item.replacement.replacementId}
                {...{ item, consortium, deciding }}
                reload={query.refetch}
              />
            ))}
          </Section>
        )
      }
    </Loaded>
  );
};
