import { Link, Tag } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { Conclusion } from '../../../consortium/conclusion.tsx';
import { Money } from '../../../consortium/money.tsx';
import { Network } from '../../../consortium/network.tsx';
import { Parties } from '../../../consortium/parties.tsx';
import { Against, Coverage, Score } from '../../../consortium/score.tsx';
import { useFigureRows } from '../../../consortium/use-figure-rows.ts';
import { ContractPictures } from '../../../contract/contract-pictures.tsx';
import { useConsortium, useExplanation } from '../../../hooks/consortia.ts';
import { useNeed } from '../../../hooks/needs-to-moderate.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Facts } from '../../../layout/facts.tsx';
import { PageHeading } from '../../../layout/page-heading.tsx';
import { Section } from '../../../layout/section.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { Replacements } from '../replacement/replacements.tsx';
import { ConcludeForm } from './conclude-form.tsx';
import { Decision } from './decision.tsx';
import { Evaluators } from './evaluators.tsx';
import { GapClosers } from './gap-closers.tsx';
import { Interests } from './interests.tsx';
import { Invitations } from './invitations.tsx';

const Why = ({ consortium }: { consortium: ConsortiumView }) => {
  const explanation = useExplanation(consortium.consortiumId);
  return (
    <Loaded query={explanation}>
      {({ body }) => (
        <>
          <Network consortium={consortium} explanation={body} />
          <Coverage consortium={consortium} explanation={body} />
          <Score consortium={consortium} explanation={body} />
          <Against consortium={consortium} explanation={body} />
        </>
      )}
    </Loaded>
  );
};

const Contract = ({ consortium }: { consortium: ConsortiumView }) => {
  const need = useNeed(consortium.needId);
  return (
    <Loaded query={need}>
      {({ body: { need: found } }) => (
        <>
          <Money consortium={consortium} capital={found.content.terms.capital} />
          <ContractPictures terms={found.content.terms} />
        </>
      )}
    </Loaded>
  );
};

const Heading = ({ consortium: { rank, state, runId, needId } }: { consortium: ConsortiumView }) => {
  const text = useText('decision');
  const { name } = useText('consortium');
  const { consortiumStates } = useText('common');
  const { number } = useFormats();
  return (
    <div className="stack">
      <PageHeading title={name(number(rank))} />
      <div className="row">
        <Tag variant="moderate" data-color={state === 'candidate' ? 'neutral' : 'info'}>
          {consortiumStates[state]}
        </Tag>
        <Link as={RouterLink} to={`/runs/${runId}`}>
          {text.toRun}
        </Link>
        <Link as={RouterLink} to={`/moderation/needs/${needId}`}>
          {text.toNeed}
        </Link>
      </div>
    </div>
  );
};

export const Page = () => {
  const titles = useText('pages');
  const { consortiumId = '' } = useParams();
  const text = useText('consortium');
  const rows = useFigureRows();
  const query = useConsortium(consortiumId);
  return (
    <Loaded query={query} title={titles.consortium}>
      {({ body: consortium }) => (
        <article className="stack-wide">
          <Heading consortium={consortium} />
          <Conclusion consortium={consortium} />
          <Decision consortium={consortium} reload={query.refetch} />
          {consortium.approval && <Invitations consortium={consortium} />}
          {consortium.approval && <Replacements consortium={consortium} />}
          {consortium.approval && <Evaluators consortiumId={consortiumId} />}
          {consortium.approval && <ConcludeForm consortium={consortium} reload={query.refetch} />}
          <Section title={text.figuresTitle}>
            <Facts rows={rows(consortium)} />
          </Section>
          <Parties consortium={consortium} />
          <GapClosers consortium={consortium} />
          <Why consortium={consortium} />
          <Contract consortium={consortium} />
          <Interests consortiumId={consortiumId} />
        </article>
      )}
    </Loaded>
  );
};
