import { Link as AkselLink } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { NeedContent } from '../../shared/need/need.ts';
import { useConsortium } from '../hooks/consortia.ts';
import { usePublishedNeed } from '../hooks/needs.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Loaded } from '../state/loaded.tsx';

type Words = { lead: (need: string) => string; back: string; seeNeed: string };
type Props = {
  words: Words;
  /** Where the reader came from. */
  backTo: string;
  children: (consortium: ConsortiumView, content: NeedContent) => ReactNode;
};

const Whole = ({ consortium, words, backTo, children }: Props & { consortium: ConsortiumView }) => {
  const { name } = useText('consortium');
  const { number } = useFormats();
  const need = usePublishedNeed(consortium.needId);
  return (
    <Loaded query={need}>
      {({ body: { content } }) => (
        <article className="stack-wide">
          <div className="stack">
            <PageHeading title={name(number(consortium.rank))} lead={words.lead(content.name)} />
            <div className="row">
              <AkselLink as={Link} to={backTo}>
                {words.back}
              </AkselLink>
              <AkselLink as={Link} to={`/needs/${consortium.needId}`}>
                {words.seeNeed}
              </AkselLink>
            </div>
          </div>
          {children(consortium, content)}
        </article>
      )}
    </Loaded>
  );
};

/** The page of the consortium that the address names, together with the need that it answers. */
export const ConsortiumOfNeed = (props: Props) => {
  const { consortiumId = '' } = useParams();
  const titles = useText('pages');
  const consortium = useConsortium(consortiumId);
  return (
    <Loaded query={consortium} title={titles.consortium}>
      {({ body }) => <Whole {...props} consortium={body} />}
    </Loaded>
  );
};
