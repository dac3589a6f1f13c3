import { BodyLong, BodyShort, Heading, Tag } from '@navikt/ds-react';
import type { Replacement, ReplacementDecision } from '../../../../shared/consortium/replacement.ts';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { usePersonName } from '../../../hooks/consortium-decisions.ts';
import {
  useApproveReplacement,
  useLeavePlaceEmpty,
  useRejectReplacement,
  useReplacements,
} from '../../../hooks/replacements.ts';
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

const Decided = ({ decision: { by, at, reason } }: { decision: ReplacementDecision }) => {
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

/** Proposals that moderators have rejected, the newest last. */
const Passed = ({ passed }: Pick<Replacement, 'passed'>) => {
  const text = useText('replacement');
  const { list } = useFormats();
  return passed.map((decision) => (
    <div key={decision.at}>
      <BodyShort>
        {text.passedTitle}: {list(decision.parties.map(({ name }) => name))}
      </BodyShort>
      <Decided decision={decision} />
    </div>
  ));
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
      <Passed passed={replacement.passed} />
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
  const deciding = {
    approve: useApproveReplacement(),
    reject: useRejectReplacement(),
    empty: useLeavePlaceEmpty(),
  };
  const { approve, reject, empty } = deciding;
  return (
    <Loaded query={query}>
      {({ body: { items } }) =>
        items.length > 0 && (
          <Section title={text.title} lead={text.lead}>
            <Done shown={approve.isSuccess}>{text.approved}</Done>
            <Done shown={reject.isSuccess}>{text.rejected}</Done>
            <Done shown={empty.isSuccess}>{text.emptied}</Done>
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
