import { BodyLong, Box, Button } from '@navikt/ds-react';
import { Link, useParams } from 'react-router';
import { usePublishedNeed } from '../../hooks/needs.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { NeedFacts } from '../../need/need-facts.tsx';
import { NeedMoney } from '../../need/need-money.tsx';
import { NeedRounds } from '../../need/need-rounds.tsx';
import { NeedRules } from '../../need/need-rules.tsx';
import { NeededElements } from '../../need/needed-elements.tsx';
import { Loaded } from '../../state/loaded.tsx';

const Join = ({ answerBy }: { answerBy: string | undefined }) => {
  const text = useText('needs');
  const { day } = useFormats();
  return (
    <Box padding="space-24" borderRadius="12" background="accent-soft" className="stack narrow">
      <BodyLong>
        {text.joinBody} {answerBy && <strong>{text.answerBy(day(answerBy))}.</strong>}
      </BodyLong>
      <Button as={Link} to="/profile" className="start">
        {text.join}
      </Button>
    </Box>
  );
};

export const Page = () => {
  const { needId = '' } = useParams();
  const text = useText('needs');
  const need = usePublishedNeed(needId);
  return (
    <Loaded query={need} title={text.title}>
      {({ body: { content, state } }) => (
        <article className="stack-wide">
          <PageHeading title={content.name} lead={content.summary} />
          {state === 'published' && <Join answerBy={content.dates?.answerBy} />}
          <NeedRounds needId={needId} />
          <Section title={text.targetGroup}>
            <BodyLong className="narrow">{content.targetGroup}</BodyLong>
          </Section>
          <NeedFacts content={content} />
          <NeededElements terms={content.terms} />
          <NeedMoney terms={content.terms} />
          <NeedRules content={content} />
        </article>
      )}
    </Loaded>
  );
};
