import { BodyShort, Table } from '@navikt/ds-react';
import type { ProfileContent } from '../../../shared/profile/content.ts';
import { useText } from '../../language/use-text.ts';
import { Columns } from '../../layout/columns.tsx';
import { Section } from '../../layout/section.tsx';
import { Wide } from '../../layout/wide.tsx';
import { changedRows } from '../../profile/changed-rows.ts';
import { useProfileRows } from '../../profile/use-profile-rows.ts';

/** What a waiting change would change, side by side with what counts now. */
export const ProfileChange = ({ now, after }: { now: ProfileContent; after: ProfileContent }) => {
  const { profile: text } = useText('moderation');
  const rowsOf = useProfileRows();
  const rows = changedRows(rowsOf(now), rowsOf(after));
  return (
    <Section title={text.changeTitle} lead={text.changeLead}>
      <BodyShort weight="semibold">{text.changes(rows.length)}</BodyShort>
      <Wide label={text.changeTitle}>
        <Table>
          <Columns names={[text.field, text.now, text.after]} />
          <Table.Body>
            {rows.map(({ key, label, now: old, after: next }) => (
              <Table.Row key={key}>
                <Table.HeaderCell scope="row">{label}</Table.HeaderCell>
                <Table.DataCell>
                  <del>{old || text.nothing}</del>
                </Table.DataCell>
                <Table.DataCell>
                  <ins>{next || text.nothing}</ins>
                </Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Wide>
    </Section>
  );
};
