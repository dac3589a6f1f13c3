import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { type ReactNode, useRef } from 'react';
import { useText } from '../language/use-text.ts';

type Props = {
  /** What the button that asks says. */
  label: string;
  /** Said to those who listen, where the label alone would be the same for several buttons. */
  describedAs?: string;
  title: string;
  children: ReactNode;
  /** What the button that does it says. */
  confirm: string;
  onConfirm: () => unknown;
  pending?: boolean;
};

/** A button for something that cannot easily be undone: asks first. */
export const Confirm = ({
  label,
  describedAs,
  title,
  children,
  confirm,
  onConfirm,
  pending = false,
}: Props) => {
  const { cancel } = useText('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const decide = () => {
    dialog.current?.close();
    void onConfirm();
  };
  return (
    <>
      <Button
        type="button"
        size="small"
        variant="secondary"
        data-color="danger"
        loading={pending}
        {...(describedAs ? { 'aria-label': describedAs } : {})}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </Button>
      <Modal ref={dialog} header={{ heading: title }} width="small">
        <Modal.Body>
          <BodyLong as="div">{children}</BodyLong>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" data-color="danger" onClick={decide}>
            {confirm}
          </Button>
          <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
            {cancel}
          </Button>
        </Modal.Footer>
      </Modal>
    </>
  );
};
