import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unmarshall } from '@aws-sdk/util-dynamodb';

const folder = join(import.meta.dirname, '..', 'fixtures', '0.1.0');

type Stored = { kind: string; pk: string; sk: string; state?: string } & Record<string, unknown>;

/** JSON has no bytes: DynamoDB's JSON writes them in base64. */
const withBytes = (name: string, value: unknown): unknown =>
  name === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;

/** The items that 0.1.0 stored, in the order in which it stored them. */
export const storedRecords = (): Stored[] =>
  readFileSync(join(folder, 'records.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => unmarshall(JSON.parse(line, withBytes)) as Stored);

/** Unpacks the data folder of 0.1.0 into a folder that is there. */
export const unpackData = (into: string): void => {
  const packed = join(folder, 'data');
  for (const name of readdirSync(packed, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.gz')) continue;
    const file = join(into, name.slice(0, -'.gz'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, gunzipSync(readFileSync(join(packed, name))));
  }
};
