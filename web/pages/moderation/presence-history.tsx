import { BodyLong, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { usePresence } from '../../hooks/meetings-to-moderate.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { Loaded } from '../../state/loaded.tsx';

/** Which meetings a party came to; for moderators only. */
export const PresenceHistory = ({ profileId }: { profileId: string }) => {
  const { history: text, presences } = useText('meetingDesk');
  const { weekday, number } = useFormats();
  return (
    <Section title={text.title} lead={text.lead}>
      <Loaded query={usePresence(profileId)}>
        {({ body: { noShows, items } }) =>
          items.length === 0 ? (
            <BodyLong>{text.none}</BodyLong>
          ) : (
            <>
              <BodyLong weight="semibold">
                {noShows === 0 ? text.allCame : text.noShows(number(noShows))}
              </BodyLong>
              <ul className="plain-list lines">
                {items.map(({ meetingId, start, presence }) => (
                  <li key={meetingId} className="row between">
                    <Link as={RouterLink} to={`/moderation/meetings/${meetingId}`}>
                      {text.open(weekday(start.slice(0, 10)))}
                    </Link>
                    {presences[presence]}
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Section>
  );
};
