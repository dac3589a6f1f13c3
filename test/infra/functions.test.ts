import { describe, expect, it } from 'vitest';
import { readEnv } from '../../functions/env.ts';
import { synthesise } from '../support/stack.ts';
import { functionPrefixes, type Properties, resource } from '../support/template.ts';

const { template } = synthesise({ firstModeratorSubject: 'a-subject' });
const named = Object.entries(functionPrefixes);
const functionOf = (prefix: string): Properties => resource(template, 'AWS::Lambda::Function', prefix);

/** What CloudFormation makes of a reference does not matter here, only that there is something. */
const filledIn = (value: unknown): string =>
  typeof value === 'string' ? value : 'https://filled-in.example';

describe.each(named)('the function %s', (_, prefix) => {
  it('runs on the Node that the tests ran on', () => {
    expect(functionOf(prefix).Runtime).toBe(`nodejs${process.versions.node.split('.')[0]}.x`);
    expect(functionOf(prefix).Architectures).toEqual(['arm64']);
  });

  it('starts: its settings are those that it parses', () => {
    const { Variables } = functionOf(prefix).Environment;
    const filled = Object.fromEntries(
      Object.entries(Variables).map(([name, value]) => [name, filledIn(value)]),
    );
    expect(readEnv(filled)).toMatchObject({ STAGE: 'dev', FIRST_MODERATOR_SUBJECT: 'a-subject' });
  });

  it('logs as JSON to a log of its own that is not kept for ever', () => {
    const { LogFormat, LogGroup } = functionOf(prefix).LoggingConfig;
    expect(LogFormat).toBe('JSON');
    expect(resource(template, 'AWS::Logs::LogGroup', LogGroup.Ref).RetentionInDays).toBe(14);
  });
});

describe('concurrency', () => {
  it('is kept aside for the API only where that is asked for', () => {
    expect(functionOf('ReadFunction').ReservedConcurrentExecutions).toBeUndefined();
    const { template } = synthesise({ reservedConcurrency: '20' });
    for (const prefix of [functionPrefixes.read, functionPrefixes.write])
      expect(resource(template, 'AWS::Lambda::Function', prefix).ReservedConcurrentExecutions).toBe(20);
  });
});
