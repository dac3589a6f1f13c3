import { Button, InlineMessage, TextField } from '@navikt/ds-react';
import { type FormEvent, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { SavedSearch } from '../../shared/saved-search/saved-search.ts';
import { useChangeSavedSearches, useMySavedSearches } from '../hooks/saved-searches.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { ChangeProblem } from '../state/change-problem.tsx';
import { Loaded } from '../state/loaded.tsx';
import { readFilter, writeFilter } from './filter.ts';

type ListProps = { searches: readonly SavedSearch[]; onForget: (name: string) => void };

const List = ({ searches, onForget }: ListProps) => {
  const { browse: text } = useText('investor');
  const [, setSearch] = useSearchParams();
  return (
    <ul className="plain-list stack">
      {searches.map(({ name, filter }) => (
        <li key={name} className="row">
          <Button size="small" variant="secondary" onClick={() => setSearch(writeFilter(filter))}>
            {text.use(name)}
          </Button>
          <Button size="small" variant="tertiary" onClick={() => onForget(name)}>
            {text.forget(name)}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** Filters that the reader has given a name, to be used again wherever they log in. */
export const SavedSearches = () => {
  const { browse: text } = useText('investor');
  const [search] = useSearchParams();
  const change = useChangeSavedSearches();
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const called = name.trim();
    if (called === '') return;
    change.save({ name: called, filter: readFilter(search) }, () => {
      setTold(text.saved(called));
      setName('');
    });
  };
  const forget = (gone: string) =>
    change.forget(gone, () => {
      setTold(text.forgotten(gone));
      field.current?.focus();
    });
  return (
    <Section title={text.savedTitle} lead={text.savedHelp}>
      <Loaded query={useMySavedSearches()}>
        {({ body: { searches } }) => <List searches={searches} onForget={forget} />}
      </Loaded>
      <form onSubmit={send} className="row end">
        <TextField
          ref={field}
          label={text.saveName}
          value={name}
          maxLength={60}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" variant="secondary" loading={change.isPending}>
          {text.save}
        </Button>
      </form>
      <ChangeProblem error={change.error} reload={change.reload} />
      <div aria-live="polite">{told !== '' && <InlineMessage status="success">{told}</InlineMessage>}</div>
    </Section>
  );
};
