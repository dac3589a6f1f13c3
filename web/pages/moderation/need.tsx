import { BodyLong, Link, LocalAlert, Tag } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import type { Need } from '../../../shared/need/need.ts';
import { useNeed } from '../../hooks/needs-to-moderate.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { CheckList } from '../../need/check-list.tsx';
import { NeedFacts } from '../../need/need-facts.tsx';
import { NeedMoney } from '../../need/need-money.tsx';
import { NeedRules } from '../../need/need-rules.tsx';
import { NeededElements } from '../../need/needed-elements.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { NeedRuns } from './need-runs.tsx';
import { NeedSteps } from './need-steps.tsx';

const colours = { draft: 'neutral', checked: 'info', published: 'success', closed: 'neutral' } as const;

const Stale = () => {
  const text = useText('needDesk');
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">{text.staleTitle}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{text.staleBody}</LocalAlert.Content>
    </LocalAlert>
  );
};

const Content = ({ need }: { need: Need }) => {
  const text = useText('needs');
  const { content } = need;
  return (
    <>
      <Section title={text.targetGroup}>
        <BodyLong className="narrow">{content.targetGroup}</BodyLong>
      </Section>
      <NeedFacts content={content} />
      <NeededElements terms={content.terms} />
      <NeedMoney terms={content.terms} />
      <NeedRules content={content} />
    </>
  );
};

export const Page = () => {
  const titles = useText('pages');
  const { needId = '' } = useParams();
  const text = useText('needDesk');
  const query = useNeed(needId);
  return (
    <Loaded query={query} title={titles.needToModerate}>
      {({ body: { need, checks, actions }, version }) => (
        <div className="stack-wide">
          <div className="stack">
            <PageHeading title={need.content.name} lead={need.content.summary} />
            <Tag className="start" variant="moderate" data-color={colours[need.state]}>
              {text.states[need.state]}
            </Tag>
            {need.state === 'closed' && <BodyLong>{text.closedBecause(need.reason)}</BodyLong>}
          </div>
          {need.state === 'published' && need.stale && <Stale />}
          <NeedSteps {...{ need, actions, version }} reload={query.refetch} />
          {(need.state === 'draft' || need.state === 'checked') && (
            <Section title={text.checksTitle} lead={text.checksLead}>
              <CheckList checks={checks} />
            </Section>
          )}
          {'publishedAt' in need && <NeedRuns need={need} />}
          <Content need={need} />
          <Link as={RouterLink} to={`/moderation/log?record=${encodeURIComponent(`NEED#${needId}`)}`}>
            {text.log}
          </Link>
        </div>
      )}
    </Loaded>
  );
};
