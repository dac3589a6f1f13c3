import type { Api } from '../../shared/api.ts';
import type { Client } from '../../shared/client.ts';
import { currentLanguage } from '../language/current.ts';
import { pageConfig } from '../session/config.ts';
import { session } from '../session/session.ts';

const connect = async (): Promise<Client<Api>> => {
  const [{ api: rows }, { createClient }, { apiUrl }] = await Promise.all([
    import('../../shared/api.ts'),
    import('../../shared/client.ts'),
    pageConfig(),
  ]);
  return createClient(rows, {
    baseUrl: apiUrl,
    fetch: (url, init) => fetch(url, init),
    token: session.token,
    language: currentLanguage(),
  });
};

type AnyCall = (call: object) => Promise<unknown>;

/**
 * A function for every route. The rows with their schemas are fetched at the first call, so that the first page is drawn
 * without waiting for them.
 */
export const api: Client<Api> = new Proxy({} as Client<Api>, {
  get: (_, name) => async (call: object) => {
    const client = (await connect()) as unknown as Record<PropertyKey, AnyCall>;
    return client[name]!(call);
  },
});
