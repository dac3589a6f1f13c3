import { Link as AkselLink, Button, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import * as z from 'zod';
import { localisedSchema } from '../../../shared/language.ts';
import type { ListedTerm, TaxonomyKind, Term } from '../../../shared/taxonomy/term.ts';
import { useCreateKey } from '../../api/use-create-key.ts';
import { Errors } from '../../form/errors.tsx';
import { TextField } from '../../form/fields.tsx';
import { Form } from '../../form/form.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useAddTerm, useRenameTerm, useRetireTerm, useTaxonomies } from '../../hooks/moderation.ts';
import { useLanguage } from '../../language/language.tsx';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Done } from '../../state/done.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { ReasonForm } from './reason-form.tsx';

type Part = {
  kind: TaxonomyKind;
  term: ListedTerm;
  reload: () => unknown;
  /** Says what has been done, in place of what was said before. */
  say: (words: string) => void;
};

const schema = z.object({ name: localisedSchema });

/** The three names, and what they are sent as: another name, or the term taken into use again. */
const Names = ({ kind, term, reload, say }: Part) => {
  const { taxonomies: text } = useText('moderation');
  const { code, name, retired } = term;
  const form = useDraftForm({ name: `term/${kind}/${code}`, schema, initial: { name } });
  const add = useAddTerm();
  const rename = useRenameTerm();
  const key = useCreateKey();
  const send = (body: Pick<Term, 'name'>) => {
    const onSuccess = () => {
      form.forget();
      say(text.saved);
    };
    if (!retired) return rename.mutate({ params: { kind, code }, body }, { onSuccess });
    const again = { code, ...body };
    return add.mutate({ params: { kind }, body: again, key: key(again) }, { onSuccess });
  };
  const error = add.error ?? rename.error;
  return (
    <Section title={retired ? text.useAgain : text.renaming} className="narrow">
      <Form form={form} onSend={send}>
        <Errors refused={error} />
        <ChangeProblem error={error} reload={reload} />
        <TextField name="name.nb" label={text.nb} />
        <TextField name="name.nn" label={text.nn} />
        <TextField name="name.en" label={text.en} />
        <Button className="start" loading={add.isPending || rename.isPending}>
          {retired ? text.useAgain : text.rename}
        </Button>
      </Form>
    </Section>
  );
};

const Retire = ({ kind, term, reload, say }: Part) => {
  const { taxonomies: text } = useText('moderation');
  const retire = useRetireTerm();
  const params = { kind, code: term.code };
  return (
    <Section title={text.retiring} lead={text.retireHelp} className="narrow">
      <ChangeProblem error={retire.error} reload={reload} />
      {!term.retired && (
        <ReasonForm
          name={`retire-term/${kind}/${term.code}`}
          button={text.retire}
          danger
          sending={retire.isPending}
          refused={retire.error}
          onSend={(reason) =>
            retire.mutateAsync({ params, body: { reason } }, { onSuccess: () => say(text.nowRetired) })
          }
        />
      )}
    </Section>
  );
};

/** One term of a list: its names, and whether it can be chosen. */
export const Page = () => {
  const { kind = '', code = '' } = useParams();
  const titles = useText('pages');
  const { taxonomies: text } = useText('moderation');
  const { notFound } = useText('common');
  const language = useLanguage();
  const query = useTaxonomies();
  const [said, say] = useState('');
  return (
    <Loaded query={query} title={titles.term}>
      {({ body: { items } }) => {
        const list = items.find((one) => one.kind === kind);
        const term = list?.terms.find((one) => one.code === code);
        if (!list || !term) return <PageHeading title={notFound.title} />;
        const part = { kind: list.kind, term, reload: query.refetch, say };
        return (
          <div className="stack-wide">
            <PageHeading title={term.name[language]} lead={`${text.kinds[list.kind]}: ${code}`} />
            <Done key={said} shown={said !== ''}>
              {said}
            </Done>
            {term.retired && (
              <Tag className="start" variant="moderate" data-color="warning">
                {text.retired}
              </Tag>
            )}
            <Names {...part} />
            <Retire {...part} />
            <AkselLink as={Link} to={`/moderation/taxonomies?kind=${kind}`}>
              {text.back}
            </AkselLink>
          </div>
        );
      }}
    </Loaded>
  );
};
