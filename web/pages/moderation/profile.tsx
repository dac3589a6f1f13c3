import { BodyLong, Link, Tag } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { isApproved, type Profile } from '../../../shared/profile/profile.ts';
import { useProfile } from '../../hooks/profiles.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Facts } from '../../layout/facts.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { useProfileRows } from '../../profile/use-profile-rows.ts';
import { Loaded } from '../../state/loaded.tsx';
import { PresenceHistory } from './presence-history.tsx';
import { ProfileChange } from './profile-change.tsx';
import { ProfileDecision } from './profile-decision.tsx';

const StateTag = ({ state }: Pick<Profile, 'state'>) => {
  const { profileStates } = useText('common');
  const colour = { active: 'success', submitted: 'warning', 'sent-back': 'warning' } as const;
  return (
    <Tag
      className="start"
      variant="moderate"
      data-color={state in colour ? colour[state as 'active'] : 'neutral'}
    >
      {profileStates[state]}
    </Tag>
  );
};

const Who = ({ profile }: { profile: Profile }) => {
  const { profile: text, fields } = useText('moderation');
  const { dateTime } = useFormats();
  const { organisation, content, updatedAt } = profile;
  return (
    <Section title={text.about}>
      <Facts
        rows={[
          [text.organisation, `${organisation.name} (${organisation.number})`],
          [text.submitted, profile.state === 'submitted' ? dateTime(profile.submittedAt) : undefined],
          [text.updated, dateTime(updatedAt)],
          [text.sentBackReason, profile.state === 'sent-back' ? profile.reason : undefined],
          [fields.website, content.website],
        ]}
      />
      {content.description && <BodyLong className="narrow">{content.description}</BodyLong>}
    </Section>
  );
};

const Offered = ({ profile }: { profile: Profile }) => {
  const { profile: text } = useText('moderation');
  const rowsOf = useProfileRows();
  const rows = rowsOf(profile.content);
  return (
    <Section title={text.content}>
      <Facts rows={rows.map(({ label, value }) => [label, value] as const)} />
    </Section>
  );
};

export const Page = () => {
  const titles = useText('pages');
  const { profileId = '' } = useParams();
  const { profile: text } = useText('moderation');
  const query = useProfile(profileId);
  return (
    <Loaded query={query} title={titles.profile}>
      {({ body: { profile, actions }, version }) => (
        <div className="stack-wide">
          <div className="stack">
            <PageHeading title={profile.content.name} />
            <StateTag state={profile.state} />
          </div>
          {isApproved(profile) && profile.change?.state === 'submitted' && (
            <ProfileChange now={profile.content} after={profile.change.content} />
          )}
          <ProfileDecision {...{ profile, actions, version }} reload={query.refetch} />
          <Who profile={profile} />
          <Offered profile={profile} />
          {isApproved(profile) && <PresenceHistory profileId={profileId} />}
          <Link as={RouterLink} to={`/moderation/log?record=${encodeURIComponent(`PROFILE#${profileId}`)}`}>
            {text.log}
          </Link>
        </div>
      )}
    </Loaded>
  );
};
