import { Link as AkselLink, Button, Table, Tag } from '@navikt/ds-react';
import { Link, useSearchParams } from 'react-router';
import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import { bestIn } from '../../browse/best-in.ts';
import { Gaps } from '../../consortium/gaps.tsx';
import { useFigureRows } from '../../consortium/use-figure-rows.ts';
import { useComparison } from '../../hooks/consortia.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Wide } from '../../layout/wide.tsx';
import { ApprovedOnly } from '../../profile/approved-only.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';

type Shown = { items: readonly ConsortiumView[]; remove: (id: string) => void };

const Heads = ({ items, remove }: Shown) => {
  const { compare: text } = useText('investor');
  const { name } = useText('consortium');
  const { number } = useFormats();
  return (
    <Table.Row>
      <Table.HeaderCell scope="col">{text.figure}</Table.HeaderCell>
      {items.map(({ consortiumId, rank }) => (
        <Table.HeaderCell key={consortiumId} scope="col">
          <AkselLink as={Link} to={`/consortia/${consortiumId}`}>
            {name(number(rank))}
          </AkselLink>
          {items.length > 2 && (
            <Button size="xsmall" variant="tertiary" onClick={() => remove(consortiumId)}>
              {text.remove(name(number(rank)))}
            </Button>
          )}
        </Table.HeaderCell>
      ))}
    </Table.Row>
  );
};

const FigureRows = ({ items }: Pick<Shown, 'items'>) => {
  const { compare: text } = useText('investor');
  const rows = useFigureRows();
  const columns = items.map(rows);
  const best = bestIn(items.map(({ figures }) => figures));
  return columns[0]!.map(([name], row) => (
    <Table.Row key={name}>
      <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
      {items.map(({ consortiumId }, column) => (
        <Table.DataCell key={consortiumId}>
          {columns[column]![row]![1]}{' '}
          {best[row]?.includes(column) && (
            <Tag size="xsmall" variant="moderate" data-color="success">
              {text.best}
            </Tag>
          )}
        </Table.DataCell>
      ))}
    </Table.Row>
  ));
};

const Comparison = ({ items, remove }: Shown) => {
  const { compare: text } = useText('investor');
  return (
    <Wide label={text.title}>
      <Table className="side-by-side">
        <Table.Header>
          <Heads items={items} remove={remove} />
        </Table.Header>
        <Table.Body>
          <FigureRows items={items} />
          <Table.Row>
            <Table.HeaderCell scope="row">{text.parties}</Table.HeaderCell>
            {items.map(({ consortiumId, parties }) => (
              <Table.DataCell key={consortiumId}>
                <ul className="plain-list">
                  {parties.map(({ profileId, name }) => (
                    <li key={profileId}>{name}</li>
                  ))}
                </ul>
              </Table.DataCell>
            ))}
          </Table.Row>
          <Table.Row>
            <Table.HeaderCell scope="row">{text.gaps}</Table.HeaderCell>
            {items.map(({ consortiumId, gaps }) => (
              <Table.DataCell key={consortiumId}>
                <Gaps gaps={gaps} />
              </Table.DataCell>
            ))}
          </Table.Row>
        </Table.Body>
      </Table>
    </Wide>
  );
};

const TooFew = () => {
  const { compare: text } = useText('investor');
  return (
    <Empty title={text.tooFewTitle}>
      {text.tooFew}{' '}
      <AkselLink as={Link} to="/browse">
        {text.toBrowse}
      </AkselLink>
    </Empty>
  );
};

export const Page = () => {
  const { compare: text } = useText('investor');
  const [search, setSearch] = useSearchParams();
  const ids = (search.get('consortia') ?? '').split(',').filter((id) => id !== '');
  const comparison = useComparison(ids.slice(0, 4));
  const remove = (id: string) => setSearch({ consortia: ids.filter((one) => one !== id).join(',') });
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <ApprovedOnly>
        {ids.length < 2 ? (
          <TooFew />
        ) : (
          <Loaded query={comparison}>
            {({ body: { items } }) => <Comparison items={items} remove={remove} />}
          </Loaded>
        )}
      </ApprovedOnly>
    </div>
  );
};
