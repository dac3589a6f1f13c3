import { describe, expect, it } from 'vitest';
import { mailEventFunction, scheduledFunctions } from '../../functions/events.ts';
import { synthesise } from '../support/stack.ts';
import { functionPrefixes, type Properties, resource, resources } from '../support/template.ts';

const { template } = synthesise();

/** The rule that starts a function, and how its target is handled. */
const ruleOf = (name: keyof typeof functionPrefixes): { rule: Properties; target: Properties } => {
  const found = resources(template, 'AWS::Events::Rule').flatMap(({ properties }) =>
    properties.Targets.filter(({ Arn }: Properties) =>
      Arn['Fn::GetAtt']?.[0]?.startsWith(functionPrefixes[name]),
    ).map((target: Properties) => ({ rule: properties, target })),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe.each(scheduledFunctions)('$name', ({ name, everyMinutes }) => {
  it('is started at its interval, and what fails is put aside where an alarm sees it', () => {
    const { rule, target } = ruleOf(name);
    expect(rule.ScheduleExpression).toBe(`rate(${everyMinutes} minutes)`);
    expect(target.DeadLetterConfig.Arn['Fn::GetAtt'][0]).toMatch(/^TickDeadLetters/);
    const { DeadLetterConfig } = resource(template, 'AWS::Lambda::Function', functionPrefixes[name]);
    expect(DeadLetterConfig.TargetArn).toEqual(target.DeadLetterConfig.Arn);
  });
});

describe('what SES tells of mails', () => {
  it('reaches its function when it is about a mail of this stage, and nothing else does', () => {
    const { rule, target } = ruleOf(mailEventFunction.name);
    expect(rule.EventPattern).toEqual(resource(template, 'AWS::Events::Rule', 'MailEventRule').EventPattern);
    expect(rule.EventPattern.source).toEqual(['aws.ses']);
    expect(target.DeadLetterConfig).toBeDefined();
  });
});
