import { Button } from '@navikt/ds-react';
import { useLocation } from 'react-router';
import { useLinkedAnswer, useSendLinkedAnswer } from '../../hooks/answer-link.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { MeetingFacts } from '../../meeting/meeting-facts.tsx';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Done } from '../../state/done.tsx';
import { Loaded } from '../../state/loaded.tsx';

/** Asks once more before a link in a mail answers: a mail filter that opens it then answers nothing. */
const Asked = ({ token }: { token: string }) => {
  const text = useText('answerLink');
  const asked = useLinkedAnswer(token);
  const send = useSendLinkedAnswer();
  return (
    <Loaded query={asked} title={text.title}>
      {({ body: { answer, title, meeting } }) => (
        <article className="stack-wide">
          <PageHeading title={title || text.title} lead={text.questions[answer]} />
          <MeetingFacts meeting={meeting} />
          <ChangeProblem error={send.error} reload={() => asked.refetch().then(send.reset)} />
          <Done shown={send.isSuccess}>{text.done[answer]}</Done>
          {!send.isSuccess && (
            <Button
              className="start"
              loading={send.isPending}
              onClick={() => send.mutate({ params: { token } })}
            >
              {text.buttons[answer]}
            </Button>
          )}
        </article>
      )}
    </Loaded>
  );
};

export const Page = () => {
  const { hash } = useLocation();
  const text = useText('answerLink');
  const token = hash.replace(/^#/, '');
  if (token === '') return <PageHeading title={text.title} lead={text.noLink} />;
  return <Asked token={token} />;
};
