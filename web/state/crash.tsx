import { Component, lazy, type ReactNode } from 'react';

const Crashed = lazy(async () => ({ default: (await import('./crashed.tsx')).Crashed }));

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
