import { Link } from '@navikt/ds-react';
import type { RoundContent } from '../../shared/round/content.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Facts } from '../layout/facts.tsx';
import { Section } from '../layout/section.tsx';
import { hoursOf } from '../meeting/hours.ts';

/** When and where the round's conference is. */
export const Conference = ({ conference }: { conference: NonNullable<RoundContent['conference']> }) => {
  const { round: text } = useText('rounds');
  const { weekday } = useFormats();
  const { day, from, to } = hoursOf(conference);
  const { place, onlineLink } = conference;
  return (
    <Section title={text.conferenceTitle}>
      <Facts
        rows={[
          [text.when, text.time(weekday(day), from, to)],
          [text.place, place],
          [text.online, onlineLink && <Link href={onlineLink}>{text.openOnline}</Link>],
        ]}
      />
    </Section>
  );
};
