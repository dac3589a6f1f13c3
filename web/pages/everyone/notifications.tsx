import { LinkCard } from '@navikt/ds-react';
import { Link } from 'react-router';
import { type Notification, useNotifications } from '../../hooks/notifications.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loading } from '../../state/loading.tsx';

const useWords = () => {
  const { notifications: text } = useText('everyone');
  const { day } = useFormats();
  return (one: Notification): { title: string; body?: string } => {
    switch (one.kind) {
      case 'invitation':
        return { title: text.invitation(day(one.meetingOn)), body: text.answerBy(day(one.answerBy)) };
      case 'profile':
        return { title: text[one.state] };
      case 'person':
        return { title: text.person(one.name) };
      case 'queue':
        return { title: text.queue[one.of](one.title) };
    }
  };
};

export const Page = () => {
  const { notifications: text } = useText('everyone');
  const { found, isLoading } = useNotifications();
  const wordsOf = useWords();
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      {isLoading && <Loading />}
      {!isLoading && found.length === 0 && <Empty title={text.noneTitle}>{text.none}</Empty>}
      <ul className="plain-list stack narrow">
        {found.map((one) => {
          const { title, body } = wordsOf(one);
          return (
            <li key={one.key}>
              <LinkCard>
                <LinkCard.Title as="h2">
                  <LinkCard.Anchor asChild>
                    <Link to={one.to}>{title}</Link>
                  </LinkCard.Anchor>
                </LinkCard.Title>
                {body && <LinkCard.Description>{body}</LinkCard.Description>}
              </LinkCard>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
