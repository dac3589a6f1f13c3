import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ConsortiumCard } from '../../browse/consortium-card.tsx';
import { type Filter, readFilter, writeFilter } from '../../browse/filter.ts';
import { FilterForm } from '../../browse/filter-form.tsx';
import { Picked } from '../../browse/picked.tsx';
import { SavedSearches } from '../../browse/saved-searches.tsx';
import { useConsortia } from '../../hooks/consortia.ts';
import { usePublishedNeeds } from '../../hooks/needs.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { ApprovedOnly } from '../../profile/approved-only.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

/** The most that can be seen side by side. */
const mostCompared = 4;

const Nothing = ({ filtered }: { filtered: boolean }) => {
  const { browse: text } = useText('investor');
  return filtered ? (
    <Empty title={text.noneTitle}>{text.none}</Empty>
  ) : (
    <Empty title={text.nothingTitle}>{text.nothing}</Empty>
  );
};

const Found = ({ filter }: { filter: Filter }) => {
  const consortia = useConsortia(filter);
  const needs = usePublishedNeeds();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pick = (id: string, on: boolean) =>
    setPicked(on ? [...picked, id] : picked.filter((one) => one !== id));
  const nameOf = (id: string) => needs.data?.find(({ needId }) => needId === id)?.content.name ?? '';
  return (
    <Loaded query={consortia}>
      {(items) => (
        <>
          {items.length === 0 && <Nothing filtered={writeFilter(filter).size > 0} />}
          <Picked picked={picked} clear={() => setPicked([])} />
          <ul className="plain-list cards">
            {items.map((consortium) => {
              const isPicked = picked.includes(consortium.consortiumId);
              return (
                <ConsortiumCard
                  key={consortium.consortiumId}
                  consortium={consortium}
                  needName={nameOf(consortium.needId)}
                  picked={isPicked}
                  mayPick={isPicked || picked.length < mostCompared}
                  onPick={(on) => pick(consortium.consortiumId, on)}
                />
              );
            })}
          </ul>
          <More list={consortia} />
        </>
      )}
    </Loaded>
  );
};

export const Page = () => {
  const { browse: text } = useText('investor');
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const address = writeFilter(filter).toString();
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <ApprovedOnly>
        <Section title={text.filters}>
          <FilterForm key={address} filter={filter} onShow={(next) => setSearch(writeFilter(next))} />
        </Section>
        <Found filter={filter} />
        <SavedSearches />
      </ApprovedOnly>
    </div>
  );
};
