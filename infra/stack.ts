import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { mailEventFunction, scheduledFunctions, streamConsumers } from '../functions/events.ts';
import { AlarmTopic } from './alarms.ts';
import { ServiceApi, stageName } from './api.ts';
import { apiFunction } from './api-functions.ts';
import { openIssuer } from './auth.ts';
import { mailEvents, scheduledFunction } from './background.ts';
import { CalendarReplies } from './calendar-replies.ts';
import { ServiceConsumer } from './consumers.ts';
import { environmentOf } from './environment.ts';
import { ServiceMail } from './mail.ts';
import { watchReputation } from './mail-alarms.ts';
import { PageFiles } from './page-files.ts';
import type { Settings } from './settings.ts';
import { ServiceTable } from './table.ts';
import { Page } from './web.ts';

/** One stage of Trepart. Composes only: what each part is, its own file says. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      description: `Trepart ${settings.stage}`,
      terminationProtection: settings.stage === 'prod',
    });
    const alarms = new AlarmTopic(this, 'Alarms', settings);
    const table = new ServiceTable(this, 'Store', settings);
    const mail = new ServiceMail(this, 'Mail', settings);
    watchReputation(mail, alarms);

    const api = new ServiceApi(this, 'Api', settings);
    const issuer = openIssuer(this, settings);
    const page = new Page(this, 'Page', {
      settings,
      apiHost: api.host,
      apiStage: stageName,
      issuerOrigins: issuer.origins,
    });
    const login = issuer.admit(page.url);
    new PageFiles(this, 'PageFiles', {
      bucket: page.bucket,
      config: { ...login.page, apiUrl: `${page.url}/${stageName}` },
    });

    const environment = environmentOf({ settings, table, mail, pageUrl: page.url });
    const shared = { settings, alarms, table, mail, environment };
    const read = apiFunction(this, 'read', shared);
    const write = apiFunction(this, 'write', shared);
    api.addRoutes({ login, read: read.lambda, write: write.lambda });
    api.watch(alarms);
    for (const consumer of streamConsumers) {
      const { deadLetters } = new ServiceConsumer(this, pascal(consumer.name), { shared, consumer });
      new CfnOutput(this, `${pascal(consumer.name)}DeadLetterUrl`, { value: deadLetters.queueUrl });
    }

    for (const declared of scheduledFunctions)
      scheduledFunction(this, pascal(declared.name), { shared, declared });
    mailEvents(this, pascal(mailEventFunction.name), { shared, declared: mailEventFunction });
    const { answerDomain } = settings;
    if (answerDomain)
      new CalendarReplies(this, 'CalendarReply', { shared, answerDomain, address: mail.organizer });

    Tags.of(this).add('service', 'trepart');
    Tags.of(this).add('stage', settings.stage);
    const outputs = {
      PageUrl: page.url,
      ApiUrl: api.url,
      Issuer: login.issuer,
      ClientId: login.page.clientId,
      TableName: table.name,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}

const pascal = (name: string): string =>
  name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
