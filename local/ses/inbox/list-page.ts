import { createElement as element, type ReactNode } from 'react';
import type { MailSummary, Outcome } from '../model.ts';
import { inOslo, page } from './page.ts';

const outcomeWords: Record<Outcome, string> = {
  delivered: 'levert',
  bounced: 'kom i retur',
  complained: 'meldt som søppelpost',
  suppressed: 'ikke forsøkt: adressen er sperret',
  'globally-suppressed': 'ikke forsøkt: adressen er sperret hos SES',
};

const shown = 200;

export const receiversInWords = ({ destinations }: Pick<MailSummary, 'destinations'>): string =>
  destinations.map(({ address, outcome }) => `${address} (${outcomeWords[outcome]})`).join(', ');

const row = (mail: MailSummary): ReactNode =>
  element(
    'tr',
    { key: mail.id },
    element(
      'td',
      null,
      element('time', { dateTime: mail.acceptedAt.toISOString() }, inOslo(mail.acceptedAt)),
    ),
    element('td', null, receiversInWords(mail)),
    element('td', null, element('a', { href: `/inbox/${mail.id}` }, mail.subject || '(uten emne)')),
  );

const filter = (to: string): ReactNode =>
  element(
    'form',
    { method: 'get', action: '/inbox', role: 'search' },
    element('label', { htmlFor: 'to' }, 'Mottaker'),
    element('input', { id: 'to', name: 'to', type: 'email', defaultValue: to }),
    ' ',
    element('button', { type: 'submit' }, 'Vis'),
    to === '' ? null : element('span', null, ' ', element('a', { href: '/inbox' }, 'Vis alle')),
  );

const heads = ['Sendt', 'Til', 'Emne'].map((head) => element('th', { key: head, scope: 'col' }, head));

/** The mails, newest first, for one receiver or for all. */
export const listPage = (mails: readonly MailSummary[], to = ''): string =>
  page(
    'E-post',
    filter(to),
    element('p', null, mails.length === 1 ? '1 e-post' : `${mails.length} e-poster`),
    mails.length === 0
      ? element('p', null, 'Ingen e-post er sendt ennå.')
      : element(
          'table',
          null,
          element('thead', null, element('tr', null, heads)),
          element('tbody', null, mails.slice(0, shown).map(row)),
        ),
    mails.length > shown
      ? element('p', null, `De ${shown} nyeste vises. Velg mottaker for å se eldre.`)
      : null,
  );
