import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { clientTimeouts } from '../clients.ts';

export type Table = { documents: DynamoDBDocumentClient; name: string };

/** The table, over the SDK's own settings (region, endpoint, credentials) from the environment. */
export const openTable = (name: string): Table => ({
  name,
  documents: DynamoDBDocumentClient.from(
    new DynamoDBClient({ maxAttempts: 5, requestHandler: clientTimeouts }),
    {
      marshallOptions: { removeUndefinedValues: true },
    },
  ),
});
