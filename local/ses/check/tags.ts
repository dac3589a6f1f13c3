import { invalid } from '../failure.ts';
import type { Query } from '../query.ts';

export type Tags = Record<string, string>;

const form = /^[A-Za-z0-9_-]{1,256}$/;

/** The message's tags. SES takes ASCII letters, digits, `_` and `-`, and each name once. */
export const readTags = (query: Query): Tags => {
  const names = query.list('Tags', 'Name');
  const values = query.list('Tags', 'Value');
  const tags: Tags = {};
  for (const [index, name] of names.entries()) {
    const value = values[index] ?? '';
    if (!form.test(name))
      throw invalid(`Invalid tag name <${name}>: only alphanumeric ASCII characters, '_' and '-'.`);
    if (!form.test(value))
      throw invalid(`Invalid tag value <${value}>: only alphanumeric ASCII characters, '_' and '-'.`);
    if (Object.hasOwn(tags, name)) throw invalid(`Duplicate tag name <${name}>.`);
    tags[name] = value;
  }
  return tags;
};
