import type { Template } from 'aws-cdk-lib/assertions';

// biome-ignore lint/suspicious/noExplicitAny: CloudFormation's own shape, read by the tests as it comes.
export type Properties = Record<string, any>;
export type Resource = { id: string; properties: Properties };

/** The template's resources of a type, in its order. */
export const resources = (template: Template, type: string): Resource[] =>
  Object.entries(template.findResources(type)).map(([id, { Properties = {} }]) => ({
    id,
    properties: Properties,
  }));

/** The one resource of a type whose logical id begins so. */
export const resource = (template: Template, type: string, prefix = ''): Properties => {
  const found = resources(template, type).filter(({ id }) => id.startsWith(prefix));
  if (found.length !== 1) throw new Error(`${found.length} resources of ${type} named ${prefix}*`);
  return found[0]!.properties;
};

export type Statement = {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: Properties;
};

const many = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

export const actionsOf = ({ Action }: Statement): string[] => many(Action);
export const resourcesOf = ({ Resource }: Statement): unknown[] => many(Resource);

/** Every statement that the role of one function holds, inline or attached. */
export const statementsOf = (template: Template, functionPrefix: string): Statement[] => {
  const lambda = resource(template, 'AWS::Lambda::Function', functionPrefix);
  const roleId: string = lambda.Role['Fn::GetAtt'][0];
  const inline = resource(template, 'AWS::IAM::Role', roleId);
  if (inline.ManagedPolicyArns) throw new Error(`${roleId} has managed policies`);
  const attached = resources(template, 'AWS::IAM::Policy').filter(({ properties }) =>
    properties.Roles.some((role: Properties) => role.Ref === roleId),
  );
  return [
    ...(inline.Policies ?? []).map((policy: Properties) => policy.PolicyDocument),
    ...attached.map(({ properties }) => properties.PolicyDocument),
  ].flatMap((document) => document.Statement);
};

/** The logical ids of the service's own functions begin so. */
export const functionPrefixes = {
  read: 'ReadFunction',
  write: 'WriteFunction',
  'send-outbox': 'SendOutboxFunction',
  compute: 'ComputeFunction',
  tick: 'TickFunction',
  'mail-event': 'MailEventFunction',
  'calendar-reply': 'CalendarReplyFunction',
} as const;
