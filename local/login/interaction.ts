import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { errors, type Provider } from 'oidc-provider';
import type { DemoPerson } from '../demo/people.ts';
import { expiredPage, peoplePage } from './people-page.ts';

const html = (response: ServerResponse, status: number, page: string): void => {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  });
  response.end(page);
};

const chosenPerson = async (request: IncomingMessage, people: readonly DemoPerson[]) => {
  const username = new URLSearchParams(await text(request)).get('username');
  return people.find((person) => person.username === username);
};

/** Serves the page where a demo user is picked, and hands the choice to the provider. */
export const interactionListener = (provider: Provider, people: readonly DemoPerson[]): RequestListener => {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { prompt } = await provider.interactionDetails(request, response);
    // Both clients are ours, so there is nothing to consent to, even where one asks for it.
    if (prompt.name === 'consent')
      return provider.interactionFinished(
        request,
        response,
        { consent: {} },
        { mergeWithLastSubmission: true },
      );
    const person = request.method === 'POST' ? await chosenPerson(request, people) : undefined;
    if (!person) return html(response, 200, peoplePage(people, request.url ?? ''));
    await provider.interactionFinished(request, response, { login: { accountId: person.subject } });
  };
  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (error instanceof errors.SessionNotFound) return html(response, 400, expiredPage());
      response.destroy(error as Error);
    });
  };
};
