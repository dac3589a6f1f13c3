import { Button, LocalAlert, ReadMore } from '@navikt/ds-react';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { isProblem } from '../../../api/problem.ts';
import { Errors } from '../../../form/errors.tsx';
import { Form } from '../../../form/form.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { useExtendRound } from '../../../hooks/rounds-to-moderate.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';
import { Rooms } from '../round-editor/rooms.tsx';
import { Slots } from '../round-editor/slots.tsx';
import { extensionSchema, newExtension } from './extension.ts';

type Props = { roundId: string; content: RoundContent; version: number; reload: () => unknown };

const Problem = ({ error, reload }: { error: unknown; reload: () => unknown }) => {
  const text = useText('schedule');
  if (!isProblem(error, 'invalid-input')) return <ChangeProblem error={error} reload={reload} />;
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title>{text.extendRefused}</LocalAlert.Title>
      </LocalAlert.Header>
    </LocalAlert>
  );
};

/** More times and rooms for a round that is published already, such as those that would let in who had no place. */
export const ExtendRound = ({ roundId, content, version, reload }: Props) => {
  const text = useText('schedule');
  const { fieldErrors } = useText('roundEditor');
  const extend = useExtendRound();
  const form = useDraftForm({
    name: `extend/${roundId}`,
    schema: extensionSchema(content),
    initial: newExtension,
  });
  const startOver = () => {
    form.forget();
    form.reset(newExtension);
  };
  return (
    <ReadMore header={text.extendTitle}>
      <div className="stack">
        {text.extendHelp}
        <Done shown={extend.isSuccess}>{text.extended}</Done>
        <Form
          form={form}
          fieldErrors={{ ...fieldErrors, 'content.slots:nothing-added': text.extendNothing }}
          onSend={({ content: body }) =>
            extend.mutate({ params: { roundId }, version, body }, { onSuccess: startOver })
          }
        >
          <Errors />
          <Slots />
          <Rooms />
          <Problem error={extend.error} reload={reload} />
          <Button className="start" variant="secondary" loading={extend.isPending}>
            {text.extend}
          </Button>
        </Form>
      </div>
    </ReadMore>
  );
};
