import { Link as AkselLink, BodyLong, Heading, Tag } from '@navikt/ds-react';
import { Link, useParams } from 'react-router';
import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import type { ExplanationView } from '../../../shared/explanation/view.ts';
import { Conclusion } from '../../consortium/conclusion.tsx';
import { Gaps } from '../../consortium/gaps.tsx';
import { Parties } from '../../consortium/parties.tsx';
import { Coverage } from '../../consortium/score.tsx';
import { useConsortium, useExplanation } from '../../hooks/consortia.ts';
import { useTerms } from '../../hooks/use-terms.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { FitResult } from '../../matching/fit-result.tsx';
import { MeetingFacts } from '../../meeting/meeting-facts.tsx';
import { useMe } from '../../session/use-me.ts';
import { Loaded } from '../../state/loaded.tsx';

/** A contribution whose criteria the reader is shown in full: its own party's. */
const whole = ({ criteria, ...rest }: ExplanationView['contributions'][number]) => {
  const known = criteria.flatMap(({ value, ...row }) => (value === undefined ? [] : [{ ...row, value }]));
  return known.length < criteria.length ? [] : [{ ...rest, criteria: known }];
};

/** What the reader's own party brings, criterion by criterion, and how each part of the service is answered for. */
const Why = ({ consortium }: { consortium: ConsortiumView }) => {
  const { consortium: text } = useText('party');
  const { whoSeesWhat } = useText('consortium');
  const { nameOf } = useTerms();
  const explanation = useExplanation(consortium.consortiumId);
  return (
    <Loaded query={explanation}>
      {({ body }) => (
        <>
          <Section title={text.whyTitle} lead={text.whyLead}>
            {body.contributions.flatMap(whole).map(({ party, side, element, fit, criteria }) => (
              <div key={`${party}/${element}`} className="stack narrow">
                {element && (
                  <Heading level="3" size="small">
                    {nameOf('elements', element)}
                  </Heading>
                )}
                <FitResult
                  side={side === 'provider' ? 'offer' : side}
                  judged={{ fit, criteria }}
                  level={element ? '4' : '3'}
                />
              </div>
            ))}
            <BodyLong size="small">
              {text.others}{' '}
              <AkselLink as={Link} to="/who-sees-what">
                {whoSeesWhat}
              </AkselLink>
            </BodyLong>
          </Section>
          <Coverage consortium={consortium} explanation={body} />
        </>
      )}
    </Loaded>
  );
};

const Whole = ({ consortium }: { consortium: ConsortiumView }) => {
  const { consortium: text, consortia } = useText('party');
  const { consortiumStates } = useText('common');
  const { number } = useFormats();
  const me = useMe().data?.body;
  const { meeting, needId, rank, state, gaps } = consortium;
  return (
    <article className="stack-wide">
      <div className="stack">
        <PageHeading title={consortia.open(number(rank))} lead={text.lead} />
        <div className="row">
          <Tag variant="moderate" data-color="accent">
            {consortiumStates[state]}
          </Tag>
          <AkselLink as={Link} to={`/needs/${needId}`}>
            {text.need}
          </AkselLink>
        </div>
      </div>
      <Conclusion consortium={consortium} />
      {meeting && (
        <Section title={text.meetingTitle}>
          <MeetingFacts meeting={meeting} />
        </Section>
      )}
      <Parties consortium={consortium} own={me && `${me.role}-${me.organisation.number}`} />
      <Section title={text.gapsTitle}>
        <Gaps gaps={gaps} />
      </Section>
      <Why consortium={consortium} />
    </article>
  );
};

export const Page = () => {
  const { consortiumId = '' } = useParams();
  const titles = useText('pages');
  const consortium = useConsortium(consortiumId);
  return (
    <Loaded query={consortium} title={titles.consortium}>
      {({ body }) => <Whole consortium={body} />}
    </Loaded>
  );
};
