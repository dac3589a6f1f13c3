import { BodyShort, Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Link, useNavigate } from 'react-router';
import type { ProfileContent } from '../../shared/profile/content.ts';
import { Errors } from '../form/errors.tsx';
import { Form } from '../form/form.tsx';
import { Restored } from '../form/restored.tsx';
import type { DraftForm } from '../form/use-draft-form.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { ChangeProblem } from '../state/change-problem.tsx';
import { useSaveProfile } from './use-save-profile.ts';

type Props<Values extends FieldValues, Sent> = {
  /** All steps in order, by name, and which of them this is. */
  steps: readonly string[];
  step: string;
  title: string;
  lead: string;
  form: DraftForm<Values, Sent>;
  initial: Values;
  fieldErrors: Record<string, string>;
  /** The whole content with what this step has asked for. */
  contentWith: (sent: Sent) => ProfileContent;
  children: ReactNode;
};

/** One step of filling the profile in: saves what it asked for, and goes on to the next. */
export const StepPage = <Values extends FieldValues, Sent>(props: Props<Values, Sent>) => {
  const { steps, step, title, lead, form, initial, fieldErrors, contentWith, children } = props;
  const text = useText('profile');
  const { number } = useFormats();
  const navigate = useNavigate();
  const saving = useSaveProfile();
  const place = steps.indexOf(step);
  const to = (index: number) => (steps[index] === undefined ? '/profile' : `/profile/${steps[index]}`);
  const onSend = async (sent: Sent) => {
    // What went wrong is in `saving.error`, and told below.
    const saved = await saving.save(contentWith(sent)).then(
      () => true,
      () => false,
    );
    if (!saved) return;
    form.forget();
    await navigate(to(place + 1));
  };
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  return (
    <div className="stack-wide">
      <div>
        <BodyShort className="small">{text.step(number(place + 1), number(steps.length))}</BodyShort>
        <PageHeading title={title} lead={lead} />
      </div>
      <Form form={form} fieldErrors={fieldErrors} onSend={onSend}>
        <Errors refused={saving.error} />
        <Restored shown={form.restored} startOver={startOver} />
        {children}
        <ChangeProblem error={saving.error} reload={saving.reload} />
        <div className="row">
          <Button loading={saving.isPending}>{text.saveAndNext}</Button>
          <Button as={Link} to={place === 0 ? '/profile' : to(place - 1)} variant="secondary">
            {text.back}
          </Button>
          <Button as={Link} to="/profile" variant="tertiary">
            {text.toOverview}
          </Button>
        </div>
      </Form>
    </div>
  );
};
