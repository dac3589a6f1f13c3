import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { addService } from '../../infra/service.ts';
import type { ServiceStack } from '../../infra/stack.ts';

export type Synthesised = { app: App; stack: ServiceStack; template: Template };

/** Set up throughout, so that every rule is tried on all that can be made. */
export const answerDomain = 'svar.trepart.example';

/** A folder for one synthesis; whoever makes it removes it. */
export const ownFolder = (): string => mkdtempSync(join(tmpdir(), 'trepart-synth-'));

/** The app as the CDK's command line would make it, but for the functions' code, which is not bundled. */
export const makeApp = (context: Record<string, unknown> = {}): App =>
  new App({
    outdir: ownFolder(),
    context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': [], answerDomain, ...context },
  });

/** The rules' findings are asserted, not printed, except by the test that wants them to stop the synth. */
const silent = { '@aws-cdk/core:failSynthOnValidationErrors': false };

const made = new Map<string, Synthesised>();

/** A stage synthesised under this context; the same context is synthesised once in a file. */
export const synthesise = (context: Record<string, unknown> = {}): Synthesised => {
  const key = JSON.stringify(context);
  const known = made.get(key);
  if (known) return known;
  const app = makeApp({ ...silent, ...context });
  const stack = addService(app);
  const fresh = { app, stack, template: Template.fromStack(stack) };
  rmSync(app.outdir, { recursive: true });
  made.set(key, fresh);
  return fresh;
};
