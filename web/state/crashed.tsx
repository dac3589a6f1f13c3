import { Button, LocalAlert } from '@navikt/ds-react';
import { useText } from '../language/use-text.ts';

/** What is told in place of a page that broke. */
export const Crashed = () => {
  const { crash } = useText('common');
  return (
    <main className="content stack">
      <LocalAlert status="error">
        <LocalAlert.Header>
          <LocalAlert.Title>{crash.title}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content className="stack">
          {crash.body}
          <Button className="start" size="small" variant="secondary" onClick={() => location.reload()}>
            {crash.button}
          </Button>
        </LocalAlert.Content>
      </LocalAlert>
    </main>
  );
};
