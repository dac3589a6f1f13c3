import { Button, LocalAlert } from '@navikt/ds-react';
import { Component, type ReactNode } from 'react';
import { useText } from '../language/use-text.ts';

const Crashed = () => {
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

/** A page that broke, such as when a part of it could not be fetched: says so, and offers to load it again. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}
