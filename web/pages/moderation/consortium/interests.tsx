import { BodyLong, Heading } from '@navikt/ds-react';
import { useConsortiumInterests } from '../../../hooks/interests.ts';
import { Standing } from '../../../interest/standing.tsx';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { Loaded } from '../../../state/loaded.tsx';

/** What investors have said of the consortium, with their conditions and whether these hold. */
export const Interests = ({ consortiumId }: { consortiumId: string }) => {
  const text = useText('decision');
  const query = useConsortiumInterests(consortiumId);
  return (
    <Section title={text.interestsTitle}>
      <Loaded query={query}>
        {(items) => (
          <>
            {items.length === 0 && <BodyLong>{text.noInterests}</BodyLong>}
            {items.map((view) =>
              view.interest ? (
                <div key={view.interest.profileId} className="stack">
                  <Heading level="3" size="small">
                    {view.interest.name}
                  </Heading>
                  <Standing view={view} />
                </div>
              ) : null,
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
};
