import { Annotations, type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { isExampleDomain, readSettings } from './settings.ts';
import { ServiceStack } from './stack.ts';

/** Adds one stage of the service to the app, checked by the AWS Solutions rules. Throws `SettingsError`. */
export const addService = (app: App): ServiceStack => {
  const settings = readSettings(app.node.getAllContext());
  const stack = new ServiceStack(app, `trepart-${settings.stage}`, settings);
  if (isExampleDomain(settings))
    Annotations.of(stack).addWarningV2(
      'trepart:example-domain',
      'No mail can leave until -c mailDomain names a domain of yours.',
    );
  if (settings.stage === 'prod' && settings.webAclArn === undefined)
    Annotations.of(stack).addWarningV2(
      'trepart:no-web-acl',
      'No web ACL holds back single addresses: set webAclArn, as docs/deploy.md tells, before people use it.',
    );
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return stack;
};
