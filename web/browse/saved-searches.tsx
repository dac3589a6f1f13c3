import { Button, InlineMessage, TextField } from '@navikt/ds-react';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { readFilter, writeFilter } from './filter.ts';
import { useSavedFilters } from './saved-filters.ts';

/** Filters that the reader has given a name, to be used again. */
export const SavedSearches = () => {
  const { browse: text } = useText('investor');
  const [search, setSearch] = useSearchParams();
  const { filters, save, forget } = useSavedFilters();
  const [name, setName] = useState('');
  const [saved, setSaved] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    const called = name.trim();
    if (called === '') return;
    save({ name: called, search: writeFilter(readFilter(search)).toString() });
    setSaved(called);
    setName('');
  };
  return (
    <Section title={text.savedTitle} lead={text.savedHelp}>
      <ul className="plain-list stack">
        {filters.map((filter) => (
          <li key={filter.name} className="row">
            <Button size="small" variant="secondary" onClick={() => setSearch(filter.search)}>
              {text.use(filter.name)}
            </Button>
            <Button size="small" variant="tertiary" onClick={() => forget(filter.name)}>
              {text.forget(filter.name)}
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={send} className="row end">
        <TextField
          label={text.saveName}
          value={name}
          maxLength={60}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" variant="secondary">
          {text.save}
        </Button>
      </form>
      <div aria-live="polite">
        {saved !== '' && <InlineMessage status="success">{text.saved(saved)}</InlineMessage>}
      </div>
    </Section>
  );
};
