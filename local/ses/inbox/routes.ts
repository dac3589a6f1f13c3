import { SesFailure } from '../failure.ts';
import { eml, htmlPage, json, mailHtml, noContent, notFound, type Reply, seeOther, text } from '../reply.ts';
import type { Inbox, Provocation } from './inbox.ts';
import { listPage } from './list-page.ts';
import { mailPage } from './mail-page.ts';
import { css } from './page.ts';
import type { MailView } from './view.ts';

type Asked = { inbox: Inbox; id: string; address: string; query: URLSearchParams };
type InboxRoute = { method: string; path: URLPattern; answer: (asked: Asked) => Reply | Promise<Reply> };

const route = (method: string, pathname: string, answer: InboxRoute['answer']): InboxRoute => ({
  method,
  path: new URLPattern({ pathname }),
  answer,
});

const mail =
  (show: (view: MailView) => Reply) =>
  async ({ inbox, id }: Asked): Promise<Reply> => {
    const view = await inbox.read(id);
    return view ? show(view) : notFound;
  };

const bytes =
  (which: 'raw' | 'delivered') =>
  ({ inbox, id }: Asked): Reply => {
    const found = inbox[which](id);
    return found ? eml(found, id) : notFound;
  };

const provoke =
  (outcome: Provocation['outcome']) =>
  async ({ inbox, id, address }: Asked): Promise<Reply> =>
    (await inbox.provoke(id, { address, outcome })) ? noContent : notFound;

const filterOf = (query: URLSearchParams) => ({ to: query.get('to') || undefined });

const done =
  (change: (asked: Asked) => void) =>
  (asked: Asked): Reply => {
    change(asked);
    return noContent;
  };

const routes: readonly InboxRoute[] = [
  route('GET', '/', () => seeOther('/inbox')),
  route('GET', '/style.css', () => ({ ...text(200, css), type: 'text/css; charset=utf-8' })),
  route('GET', '/inbox', ({ inbox, query }) =>
    htmlPage(listPage(inbox.list(filterOf(query)), filterOf(query).to)),
  ),
  route('GET', '/inbox.json', ({ inbox, query }) => json(inbox.list(filterOf(query)))),
  route(
    'DELETE',
    '/inbox',
    done(({ inbox }) => inbox.clear()),
  ),
  route('GET', '/inbox/:id.json', mail(json)),
  route(
    'GET',
    '/inbox/:id.html',
    mail(({ html }) => mailHtml(html)),
  ),
  route('GET', '/inbox/:id.eml', bytes('delivered')),
  route('GET', '/inbox/:id.raw', bytes('raw')),
  route(
    'GET',
    '/inbox/:id',
    mail((view) => htmlPage(mailPage(view))),
  ),
  route('POST', '/inbox/:id/bounce/:address', provoke('bounced')),
  route('POST', '/inbox/:id/complaint/:address', provoke('complained')),
  route('GET', '/events.json', ({ inbox }) => json(inbox.events())),
  route('GET', '/suppression.json', ({ inbox }) => json(inbox.suppressed())),
  route(
    'PUT',
    '/suppression/:address',
    done(({ inbox, address }) => inbox.suppress(address)),
  ),
  route(
    'DELETE',
    '/suppression/:address',
    done(({ inbox, address }) => inbox.unsuppress(address)),
  ),
];

/** What the inbox answers for people and for tests: pages, JSON, the mails themselves, and provocations. */
export const answerInbox = async (inbox: Inbox, method: string, url: URL): Promise<Reply> => {
  for (const { method: wanted, path, answer } of routes) {
    const match = wanted === method ? path.exec({ pathname: url.pathname }) : null;
    if (match === null) continue;
    const { id = '', address = '' } = match.pathname.groups;
    try {
      return await answer({ inbox, id, address: decodeURIComponent(address), query: url.searchParams });
    } catch (error) {
      if (error instanceof SesFailure) return text(error.status, `${error.message}\n`);
      throw error;
    }
  }
  return notFound;
};
