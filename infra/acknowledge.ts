import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct, IConstruct } from 'constructs';

/** Accepts findings on this construct and all below it, each with the reason why it is right here. */
export const acknowledge = (construct: IConstruct, reasons: Readonly<Record<string, string>>): void => {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
};

const copyActions = ['GetBucket*', 'GetObject*', 'List*', 'Abort*', 'DeleteObject*'];
const copyReason =
  'The CDK writes this grant, for the helper that copies the page at deployment: it reads the CDK’s own assets and ' +
  'writes the page’s bucket, which holds nothing but public files.';

type Copying = { bucket: IBucket; helper: Construct };

/** The findings on the CDK's own helper for filling a bucket, whose role lies in `scope`. */
export const acknowledgeCopying = (scope: Construct, { bucket, helper }: Copying): void => {
  const bucketId = Stack.of(scope).getLogicalId(bucket.node.defaultChild as CfnElement);
  const assets = 'arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*';
  const found = [
    ...copyActions.map((action) => `Action::s3:${action}`),
    `Resource::${assets}`,
    `Resource::<${bucketId}.Arn>/*`,
  ];
  acknowledge(
    scope,
    Object.fromEntries(found.map((finding) => [`AwsSolutions-IAM5[${finding}]`, copyReason])),
  );
  acknowledge(helper, {
    'AwsSolutions-L1': 'The CDK chooses the runtime of its own helper, and moves it on with its releases.',
  });
};
