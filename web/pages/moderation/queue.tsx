import { BodyShort, Box, Heading, Link, Tag } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { QueueEntry } from '../../../shared/audit/routes.ts';
import { useQueue } from '../../hooks/moderation.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

const pathOf = ({ kind, id }: QueueEntry): string =>
  ({
    profile: `/moderation/profiles/${id}`,
    person: `/moderation/people/${id}`,
    consortium: `/consortia/${id}`,
    // `<consortium>.<profile>` of the party that leaves.
    replacement: `/consortia/${id.slice(0, id.lastIndexOf('.'))}`,
    flag: `/consortia/${id}`,
  })[kind];

const colours = {
  profile: 'info',
  person: 'meta-purple',
  consortium: 'success',
  replacement: 'warning',
  flag: 'danger',
} as const;

const Recommendation = ({ recommendation }: Pick<QueueEntry, 'recommendation'>) => {
  const { queue } = useText('moderation');
  if (!recommendation) return null;
  return (
    <>
      <BodyShort>
        {queue.recommendedBy(recommendation.byName)}: «{recommendation.reason}»
      </BodyShort>
      <BodyShort className="small">{queue.needsAnother}</BodyShort>
    </>
  );
};

const Waiting = ({ entry }: { entry: QueueEntry }) => {
  const { queue } = useText('moderation');
  const { dateTime } = useFormats();
  return (
    <Box
      as="li"
      padding="space-16"
      borderRadius="8"
      borderWidth="1"
      borderColor="neutral-subtle"
      className="stack"
    >
      <div className="row">
        <Tag size="small" variant="moderate" data-color={colours[entry.kind]}>
          {queue.why[entry.why]}
        </Tag>
        <BodyShort className="small">{queue.waitingSince(dateTime(entry.waitingSince))}</BodyShort>
      </div>
      <Heading level="2" size="small">
        <Link as={RouterLink} to={pathOf(entry)}>
          {entry.title}
        </Link>
      </Heading>
      <Recommendation {...entry} />
    </Box>
  );
};

export const Page = () => {
  const { queue: text } = useText('moderation');
  const queue = useQueue();
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Loaded query={queue}>
        {(entries) => (
          <>
            {entries.length === 0 && <Empty title={text.noneTitle}>{text.none}</Empty>}
            <ul className="plain-list stack">
              {entries.map((entry) => (
                <Waiting key={`${entry.kind}/${entry.id}`} entry={entry} />
              ))}
            </ul>
            <More list={queue} />
          </>
        )}
      </Loaded>
    </div>
  );
};
