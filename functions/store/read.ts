import { BatchGetCommand, GetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Page } from '../../shared/page.ts';
import { table as keys } from '../../shared/table.ts';
import type { Table } from './client.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Noun } from './noun.ts';

type Item = Record<string, unknown>;

/** The table at a moment: deletion of expired items may lag by days, so readers leave them out themselves. */
export type Reader = Table & { nowSeconds: () => number };

const isAlive =
  ({ nowSeconds }: Reader) =>
  ({ [keys.ttlAttribute]: expires }: Item): boolean =>
    typeof expires !== 'number' || expires > nowSeconds();

/** The record as it is now (a consistent read), or undefined. */
export const get = async <R extends object, Id>(
  table: Reader,
  of: Noun<R, Id>,
  id: Id,
): Promise<R | undefined> => {
  const { Item } = await table.documents.send(
    new GetCommand({ TableName: table.name, Key: of.key(id), ConsistentRead: true }),
  );
  return Item && isAlive(table)(Item) ? of.schema.parse(Item) : undefined;
};

/** Several records by their ids, in the order asked for; those that are not there are left out. */
export const getAll = async <R extends object, Id>(
  table: Reader,
  of: Noun<R, Id>,
  ids: readonly Id[],
): Promise<R[]> => {
  const found = new Map<string, R>();
  const nameOf = (key: { pk: string; sk: string }) => `${key.pk}|${key.sk}`;
  let Keys = [...new Map(ids.map((id) => [nameOf(of.key(id)), of.key(id)])).values()];
  while (Keys.length > 0) {
    const answer = await table.documents.send(
      new BatchGetCommand({
        RequestItems: { [table.name]: { Keys: Keys.slice(0, 100), ConsistentRead: true } },
      }),
    );
    for (const item of answer.Responses?.[table.name]?.filter(isAlive(table)) ?? [])
      found.set(nameOf(item as { pk: string; sk: string }), of.schema.parse(item));
    const left = (answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as typeof Keys;
    Keys = [...left, ...Keys.slice(100)];
  }
  return ids.flatMap((id) => found.get(nameOf(of.key(id))) ?? []);
};

/** A list: a partition of the table or of an index, in key order. */
export type List = {
  index?: 'gsi1' | 'gsi2';
  partition: string;
  startsWith?: string;
  descending?: boolean;
};

const queryInput = (table: Table, list: List): QueryCommandInput => {
  const [pk, sk] = list.index ? [`${list.index}pk`, `${list.index}sk`] : [keys.partitionKey, keys.sortKey];
  return {
    TableName: table.name,
    ...(list.index ? { IndexName: list.index } : { ConsistentRead: true }),
    KeyConditionExpression: list.startsWith ? '#pk = :pk AND begins_with(#sk, :sk)' : '#pk = :pk',
    ExpressionAttributeNames: { '#pk': pk, ...(list.startsWith ? { '#sk': sk } : {}) },
    ExpressionAttributeValues: {
      ':pk': list.partition,
      ...(list.startsWith ? { ':sk': list.startsWith } : {}),
    },
    ScanIndexForward: !list.descending,
  };
};

type PageRequest = { limit: number; cursor?: string | undefined };

/** One page of raw items, whatever their kind. It may hold fewer than `limit` and still have a next one. */
export const pageOfItems = async (table: Reader, list: List, page: PageRequest): Promise<Page<Item>> => {
  const start = page.cursor === undefined ? undefined : decodeCursor(page.cursor, list);
  const answer = await table.documents.send(
    new QueryCommand({
      ...queryInput(table, list),
      Limit: page.limit,
      ...(start ? { ExclusiveStartKey: start } : {}),
    }),
  );
  const next = answer.LastEvaluatedKey && encodeCursor(answer.LastEvaluatedKey);
  return { items: (answer.Items ?? []).filter(isAlive(table)), ...(next ? { next } : {}) };
};

/** One page of a list's records. */
export const page = async <R extends object, Id>(
  table: Reader,
  of: Noun<R, Id>,
  wanted: { list: List; page: PageRequest },
): Promise<Page<R>> => {
  const { items, next } = await pageOfItems(table, wanted.list, wanted.page);
  return { items: items.map((item) => of.schema.parse(item)), ...(next ? { next } : {}) };
};

/** All records of a list, page after page: for work off the request path, or lists that are short by nature. */
export const all = async <R extends object, Id>(table: Reader, of: Noun<R, Id>, list: List): Promise<R[]> => {
  const records: R[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await pageOfItems(table, list, { limit: 1000, cursor });
    records.push(...items.map((item) => of.schema.parse(item)));
    cursor = next;
  } while (cursor !== undefined);
  return records;
};
