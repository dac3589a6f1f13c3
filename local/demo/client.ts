import { randomUUID } from 'node:crypto';
import { type Api, api } from '../../shared/api.ts';
import { type Client, createClient } from '../../shared/client.ts';
import { people } from './people.ts';

/** What the demo needs of a running service. */
export type Service = { apiUrl: string; token: (username: string) => Promise<string> };

export type As = (username: string) => Client<Api>;

/** The API as each demo user: a token is fetched from the issuer once for each. */
export const clientsOf = ({ apiUrl, token }: Service): As => {
  const tokens = new Map<string, Promise<string>>();
  return (username) => {
    const get = tokens.get(username) ?? token(username);
    tokens.set(username, get);
    return createClient(api, { baseUrl: apiUrl, fetch, token: () => get });
  };
};

export const newKey = (): string => randomUUID();

export const personNamed = (username: string) => {
  const person = people.find((one) => one.username === username);
  if (!person) throw new Error(`There is no demo user ${username}`);
  return person;
};
