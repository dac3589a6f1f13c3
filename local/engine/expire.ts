import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import { table } from '../../shared/table.ts';

type Item = Record<string, AttributeValue>;

const names = { '#ttl': table.ttlAttribute };

const remove = async (client: DynamoDBClient, tableName: string, item: Item): Promise<number> => {
  const command = new DeleteItemCommand({
    TableName: tableName,
    Key: {
      [table.partitionKey]: item[table.partitionKey]!,
      [table.sortKey]: item[table.sortKey]!,
    },
    // Somebody may have given the item longer to live since it was read.
    ConditionExpression: '#ttl = :seen',
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ':seen': item[table.ttlAttribute]! },
  });
  try {
    await client.send(command);
    return 1;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 0;
    throw error;
  }
};

/** Does what DynamoDB's time to live does: deletes items whose time is before `epochSeconds`. Returns how many. */
export const expireItems = async (
  client: DynamoDBClient,
  tableName: string,
  epochSeconds: number,
): Promise<number> => {
  const pages = paginateScan(
    { client },
    {
      TableName: tableName,
      FilterExpression: '#ttl < :now',
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: { ':now': { N: String(Math.floor(epochSeconds)) } },
    },
  );
  let removed = 0;
  for await (const page of pages)
    for (const item of page.Items ?? []) removed += await remove(client, tableName, item);
  return removed;
};
