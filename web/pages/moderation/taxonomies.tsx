import { Link as AkselLink, Select, Table, Tag } from '@navikt/ds-react';
import { Link, useSearchParams } from 'react-router';
import { type ListedTerm, type TaxonomyKind, taxonomyKinds } from '../../../shared/taxonomy/term.ts';
import { useTaxonomies } from '../../hooks/moderation.ts';
import { useText } from '../../language/use-text.ts';
import { Columns } from '../../layout/columns.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Wide } from '../../layout/wide.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { AddTerm } from './add-term.tsx';

const Row = ({ kind, term }: { kind: TaxonomyKind; term: ListedTerm }) => {
  const { taxonomies: text } = useText('moderation');
  const { code, name, retired } = term;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <AkselLink as={Link} to={`/moderation/taxonomies/${kind}/${code}`}>
          {code}
        </AkselLink>
      </Table.HeaderCell>
      <Table.DataCell lang="nb">{name.nb}</Table.DataCell>
      <Table.DataCell lang="nn">{name.nn}</Table.DataCell>
      <Table.DataCell lang="en">{name.en}</Table.DataCell>
      <Table.DataCell>
        {retired && (
          <Tag size="small" variant="moderate" data-color="warning">
            {text.retired}
          </Tag>
        )}
      </Table.DataCell>
    </Table.Row>
  );
};

const List = ({ kind, terms }: { kind: TaxonomyKind; terms: readonly ListedTerm[] }) => {
  const { taxonomies: text } = useText('moderation');
  return (
    <Wide label={text.title}>
      <Table size="small">
        <Columns names={[text.code, text.nb, text.nn, text.en, text.use]} />
        <Table.Body>
          {terms.map((term) => (
            <Row key={term.code} kind={kind} term={term} />
          ))}
        </Table.Body>
      </Table>
    </Wide>
  );
};

export const Page = () => {
  const { taxonomies: text } = useText('moderation');
  const [search, setSearch] = useSearchParams();
  const kind = taxonomyKinds.find((one) => one === search.get('kind')) ?? 'elements';
  const query = useTaxonomies();
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Select
        className="start"
        label={text.kind}
        value={kind}
        onChange={({ target }) => setSearch({ kind: target.value }, { replace: true })}
      >
        {taxonomyKinds.map((one) => (
          <option key={one} value={one}>
            {text.kinds[one]}
          </option>
        ))}
      </Select>
      <Loaded query={query}>
        {({ body: { items } }) => (
          <List kind={kind} terms={items.find((one) => one.kind === kind)?.terms ?? []} />
        )}
      </Loaded>
      <AddTerm key={kind} kind={kind} />
    </div>
  );
};
