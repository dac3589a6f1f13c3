import { Button, Heading } from '@navikt/ds-react';
import type * as z from 'zod';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { Errors } from '../../../form/errors.tsx';
import { Textarea } from '../../../form/fields.tsx';
import { Form } from '../../../form/form.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { useRecommend } from '../../../hooks/consortium-decisions.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';
import { MeetingFields } from '../meeting/meeting-fields.tsx';
import { needsOverride } from './obstacles.tsx';
import { newRecommendation, recommendationSchema } from './recommendation.ts';

const Fields = ({
  consortium,
  reload,
  recommend,
}: Props & { recommend: ReturnType<typeof useRecommend> }) => {
  const text = useText('decision');
  const { reason } = useText('moderation');
  const { consortiumId, version } = consortium;
  const overriding = needsOverride(consortium);
  const form = useDraftForm({
    name: `recommend/${consortiumId}`,
    schema: recommendationSchema(overriding),
    initial: newRecommendation,
  });
  const send = (body: z.infer<ReturnType<typeof recommendationSchema>>) =>
    recommend.mutate({ params: { consortiumId }, version, body }, { onSuccess: form.forget });
  return (
    <Form form={form} onSend={send} fieldErrors={text.meetingErrors}>
      <Errors refused={recommend.error} />
      <Textarea name="reason" label={reason} description={text.recommendHelp} maxLength={2000} />
      {overriding && (
        <Textarea
          name="overrideReason"
          label={text.override}
          description={text.overrideHelp}
          maxLength={2000}
        />
      )}
      <MeetingFields />
      <ChangeProblem error={recommend.error} reload={reload} />
      <Button className="start" loading={recommend.isPending}>
        {text.recommend}
      </Button>
    </Form>
  );
};

type Props = { consortium: ConsortiumView; reload: () => unknown };

/** The first moderator's part: why, and the meeting that is suggested. */
export const RecommendForm = ({ consortium, reload }: Props) => {
  const text = useText('decision');
  const recommend = useRecommend();
  return (
    <div className="stack narrow">
      <Done shown={recommend.isSuccess}>{text.recommended}</Done>
      {consortium.actions.includes('recommend') && (
        <>
          <Heading level="3" size="small">
            {text.recommendTitle}
          </Heading>
          <Fields {...{ consortium, reload, recommend }} />
        </>
      )}
    </div>
  );
};
