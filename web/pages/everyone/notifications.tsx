import { LinkCard } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { Notification } from '../../../shared/notification/notification.ts';
import { keyOf, placeOf, useNotifications } from '../../hooks/notifications.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';

const useWords = () => {
  const { notifications: text } = useText('everyone');
  const { day } = useFormats();
  return (one: Notification): { title: string; body?: string } => {
    switch (one.kind) {
      case 'invitation':
        return { title: text.invitation(day(one.meetingOn)), body: text.answerBy(day(one.answerBy)) };
      case 'proposal':
        return { title: text.proposal(day(one.meetingOn)), body: text.objectBy(day(one.objectBy)) };
      case 'round':
        return { title: text.round(one.name), body: text.signUpBy(day(one.signUpBy)) };
      case 'profile':
        return { title: text[one.gap] };
      case 'person':
        return { title: text.person(one.name) };
      case 'mailbox':
        return { title: text.mailbox, body: text.mailboxHelp };
      case 'address':
        return { title: text.address, body: text.addressHelp };
      case 'queue':
        return { title: text.queue[one.of](one.title) };
    }
  };
};

const NotificationCard = ({ one }: { one: Notification }) => {
  const { title, body } = useWords()(one);
  return (
    <LinkCard>
      <LinkCard.Title as="h2">
        <LinkCard.Anchor asChild>
          <Link to={placeOf(one)}>{title}</Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      {body && <LinkCard.Description>{body}</LinkCard.Description>}
    </LinkCard>
  );
};

export const Page = () => {
  const { notifications: text } = useText('everyone');
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Loaded query={useNotifications()}>
        {({ body: { items } }) => (
          <>
            {items.length === 0 && <Empty title={text.noneTitle}>{text.none}</Empty>}
            <ul className="plain-list stack narrow">
              {items.map((one) => (
                <li key={keyOf(one)}>
                  <NotificationCard one={one} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </div>
  );
};
