import { describe, expect, test } from 'vitest';
import { renderMail } from '../../../functions/mail/render.ts';
import { languages } from '../../../shared/language.ts';
import { documentOf } from '../../../shared/mail/document/index.ts';
import { cancellation, everyMail, invitation } from '../../support/mails.ts';

const evil = `<img src=x onerror=alert(1)> "&' <script>alert(2)</script>`;

/** What a reader sees of HTML that React wrote: its only entities are these. */
const visible = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

describe.each(languages)('a mail in %s', (language) => {
  test.each(everyMail(language))('says the same as HTML and as plain text: $template', (message) => {
    const { html, text } = renderMail(message);
    const { title, blocks, footer } = documentOf(message);
    for (const words of [
      title,
      footer,
      ...blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])),
    ]) {
      expect(visible(html)).toContain(words);
      expect(text).toContain(words);
    }
  });

  test('tells screen readers its language and can be read without pictures', () => {
    const { html } = renderMail(invitation(language));
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).not.toMatch(/<img|<script|<link|@import|url\(/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  });
});

describe('what people have written', () => {
  const message = invitation('nb', {
    need: evil,
    to: { name: evil, email: 'kari@leverandor.example' },
    party: {
      role: 'provider',
      name: evil,
      elements: [evil],
      reasons: [{ criterion: 'reach', value: 1, element: evil }],
    },
    others: [{ role: 'employer', name: evil, positions: 1 }],
    gaps: [{ kind: 'element', element: evil }],
  });

  test('is shown as it was written and never becomes markup', () => {
    const { html, text } = renderMail(message);
    expect(html).not.toMatch(/<script|<img/);
    expect(visible(html)).toContain(evil);
    expect(text).toContain(evil);
  });

  test('cannot break out of a link', () => {
    const link = 'https://trepart.example/?a="><script>alert(1)</script>';
    const { html } = renderMail(invitation('nb', { answerLink: link }));
    expect(html).not.toContain('<script');
  });

  test('keeps its lines in a reason, in both forms', () => {
    const { html, text } = renderMail(cancellation('nb', { reason: 'Første linje.\nAndre linje.' }));
    expect(html).toMatch(/white-space:pre-line[^>]*>Første linje\.\nAndre linje\./);
    expect(text).toContain('> Første linje.\n> Andre linje.');
  });
});

test('the answer can be found in plain text too', () => {
  expect(renderMail(invitation()).text).toContain(
    'Svar på invitasjonen:\nhttps://trepart.example/side?a=1&b=2',
  );
});
