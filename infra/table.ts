import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, type ITable, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { table as shape } from '../shared/table.ts';
import type { Settings } from './settings.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table, as `shared/table.ts` declares it; or, after a disaster, one restored from a backup in its place. */
export class ServiceTable extends Construct {
  readonly name: string;
  readonly arn: string;
  readonly streamArn: string;
  /** Null where a restored table is used: its own settings are then made by hand, see docs/deploy.md. */
  readonly own: Table | null;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const restored = settings.restoredTableStream;
    this.own = restored === undefined ? this.make(settings) : null;
    const table = (this.own ?? this.adopt(restored ?? '')) as ITable;
    this.name = table.tableName;
    this.arn = table.tableArn;
    this.streamArn = table.tableStreamArn ?? '';
  }

  /** ARNs of the indexes, each by name: no wildcard. */
  get indexArns(): string[] {
    return shape.indexes.map(({ name }) => `${this.arn}/index/${name}`);
  }

  private make({ deletionProtection }: Settings): Table {
    const table = new Table(this, 'Table', {
      partitionKey: text(shape.partitionKey),
      sortKey: text(shape.sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: shape.ttlAttribute,
      stream: StreamViewType[shape.stream],
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection,
      removalPolicy: deletionProtection ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const { name, partitionKey, sortKey } of shape.indexes)
      table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: text(partitionKey),
        sortKey: text(sortKey),
      });
    return table;
  }

  private adopt(tableStreamArn: string): ITable {
    const tableArn = tableStreamArn.slice(0, tableStreamArn.indexOf('/stream/'));
    return Table.fromTableAttributes(this, 'Restored', { tableArn, tableStreamArn });
  }
}
