import { Select, Table } from '@navikt/ds-react';
import { useSearchParams } from 'react-router';
import { type Term, taxonomyKinds } from '../../../shared/taxonomy/term.ts';
import { useTaxonomies } from '../../hooks/moderation.ts';
import { useText } from '../../language/use-text.ts';
import { Columns } from '../../layout/columns.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Wide } from '../../layout/wide.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { AddTerm } from './add-term.tsx';

const List = ({ terms }: { terms: readonly Term[] }) => {
  const { taxonomies: text } = useText('moderation');
  return (
    <Wide label={text.title}>
      <Table size="small">
        <Columns names={[text.code, text.nb, text.nn, text.en]} />
        <Table.Body>
          {terms.map(({ code, name }) => (
            <Table.Row key={code}>
              <Table.HeaderCell scope="row">{code}</Table.HeaderCell>
              <Table.DataCell lang="nb">{name.nb}</Table.DataCell>
              <Table.DataCell lang="nn">{name.nn}</Table.DataCell>
              <Table.DataCell lang="en">{name.en}</Table.DataCell>
            </Table.Row>
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
        {({ body: { items } }) => <List terms={items.find((one) => one.kind === kind)?.terms ?? []} />}
      </Loaded>
      <AddTerm key={kind} kind={kind} />
    </div>
  );
};
