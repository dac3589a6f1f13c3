import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { addService } from '../../infra/service.ts';
import type { ServiceStack } from '../../infra/stack.ts';

export type Synthesised = { app: App; stack: ServiceStack; template: Template };

/** The app as the CDK's command line would make it, but for the functions' code, which is not bundled. */
export const makeApp = (context: Record<string, unknown> = {}): App =>
  new App({ context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': [], ...context } });

const made = new Map<string, Synthesised>();

/** A stage synthesised under this context; the same context is synthesised once in a file. */
export const synthesise = (context: Record<string, unknown> = {}): Synthesised => {
  const key = JSON.stringify(context);
  const known = made.get(key);
  if (known) return known;
  const app = makeApp(context);
  const stack = addService(app);
  const fresh = { app, stack, template: Template.fromStack(stack) };
  made.set(key, fresh);
  return fresh;
};
