import { LocalAlert } from '@navikt/ds-react';
import { type ReactNode, useEffect, useRef } from 'react';

/** Says that a step has been taken. Gets focus, since the button that one pressed is often gone. */
export const Done = ({ shown, children }: { shown: boolean; children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <LocalAlert ref={box} tabIndex={-1} status="success">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">{children}</LocalAlert.Title>
      </LocalAlert.Header>
    </LocalAlert>
  );
};
