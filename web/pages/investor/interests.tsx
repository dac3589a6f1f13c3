import { Link as AkselLink, Heading, Tag } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { ItemOf } from '../../api/use-list.ts';
import { useMyInterests } from '../../hooks/interests.ts';
import { Standing } from '../../interest/standing.tsx';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

const One = ({ view }: { view: ItemOf<'listMyInterests'> }) => {
  const { interests: text } = useText('investor');
  const { name } = useText('consortium');
  const { number } = useFormats();
  const { consortium, interest } = view;
  return (
    <li className="stack">
      <div className="row between">
        <Heading level="2" size="small">
          <AkselLink as={Link} to={`/consortia/${consortium.consortiumId}`}>
            {name(number(consortium.rank))}
          </AkselLink>
        </Heading>
        <Tag size="small" variant="outline" data-color="neutral">
          {text.states[interest?.state ?? 'none']}
        </Tag>
      </div>
      <p className="plain">{consortium.needName}</p>
      <Standing view={view} />
    </li>
  );
};

export const Page = () => {
  const { interests: text } = useText('investor');
  const mine = useMyInterests();
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Loaded query={mine}>
        {(items) => (
          <>
            {items.length === 0 && <Empty title={text.noneTitle}>{text.none}</Empty>}
            <ul className="plain-list lines">
              {items.map((view) => (
                <One key={view.consortium.consortiumId} view={view} />
              ))}
            </ul>
            <More list={mine} />
          </>
        )}
      </Loaded>
    </div>
  );
};
