import { createElement as element, type ReactNode } from 'react';
import type { CalendarView } from './calendar.ts';
import { receiversInWords } from './list-page.ts';
import { inOslo, page, terms } from './page.ts';
import type { MailView } from './view.ts';

const methods: Record<string, string> = { REQUEST: 'Innkalling', CANCEL: 'Avlysning' };

const section = (title: string, ...content: ReactNode[]): ReactNode =>
  element('section', null, element('h2', null, title), ...content);

const calendarTable = (calendar: CalendarView): ReactNode =>
  terms([
    ['Type', methods[calendar.method] ?? calendar.method],
    ['Tittel', calendar.summary],
    ['Fra', `${calendar.start} (${calendar.timezone})`],
    ['Til', `${calendar.end} (${calendar.timezone})`],
    ['Sted', calendar.location],
    ['Kalles inn av', calendar.organizer],
    ['Deltakere', calendar.attendees.map(({ address, name }) => `${name} <${address}>`).join(', ')],
    ['UID', calendar.uid],
    ['Versjon', String(calendar.sequence)],
  ]);

const summaryTable = (mail: MailView): ReactNode =>
  terms([
    ['Fra', mail.from],
    ['Til', mail.to],
    ['Mottakere', receiversInWords(mail)],
    ['Sendt', inOslo(mail.acceptedAt)],
    [
      'Merker',
      Object.entries(mail.tags)
        .map(([name, value]) => `${name}: ${value}`)
        .join(', '),
    ],
    ['Oppsett', mail.configurationSet ?? ''],
    ['Vedlegg', mail.attachments.map(({ filename, contentType }) => filename || contentType).join(', ')],
  ]);

const files = (id: string): ReactNode =>
  element(
    'p',
    null,
    element('a', { href: `/inbox/${id}.eml` }, 'Last ned e-posten (.eml)'),
    ' · ',
    element('a', { href: `/inbox/${id}.json` }, 'JSON'),
  );

/** One mail: its HTML shut in a frame where nothing runs, the same as text, its calendar and its headers. */
export const mailPage = (mail: MailView): string =>
  page(
    mail.subject || '(uten emne)',
    element('p', null, element('a', { href: '/inbox' }, 'Til innboksen')),
    summaryTable(mail),
    files(mail.id),
    mail.html === ''
      ? null
      : section(
          'Slik ser den ut',
          element('iframe', {
            src: `/inbox/${mail.id}.html`,
            title: 'E-posten som HTML',
            sandbox: 'allow-popups allow-popups-to-escape-sandbox',
          }),
        ),
    mail.calendar ? section('Kalender', calendarTable(mail.calendar)) : null,
    section('Som tekst', element('pre', null, mail.text)),
    section('Hoder', terms(mail.headers.map(({ name, value }) => [name, value] as const))),
  );
