import { createElement as element, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export const css = `
  body { font: 18px/1.5 'Source Sans 3', Arial, sans-serif; color: #23262a; max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
  h1 { font-size: 1.75rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } a { color: #0b5cad; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid #cfd3d8; }
  th[scope=row] { white-space: nowrap; font-weight: 600; } td { overflow-wrap: anywhere; }
  iframe { width: 100%; height: 40rem; border: 1px solid #818996; background: #fff; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #cfd3d8; padding: 1rem; font-size: 1rem; }
  label { font-weight: 600; margin-right: .5rem; } input, button { font: inherit; padding: .25rem .5rem; }
  :focus-visible { outline: 3px solid #23262a; outline-offset: 2px; }
`;

/** A page of the inbox, in bokmål. React escapes all that comes from mails. */
export const page = (title: string, ...content: ReactNode[]): string =>
  `<!DOCTYPE html>${renderToStaticMarkup(
    element(
      'html',
      { lang: 'nb' },
      element(
        'head',
        null,
        element('meta', { charSet: 'utf-8' }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('title', null, `${title} – innboks`),
        element('link', { rel: 'stylesheet', href: '/style.css' }),
      ),
      element('body', null, element('main', null, element('h1', null, title), ...content)),
    ),
  )}`;

/** Terms and what they stand for, one a row. */
export const terms = (rows: readonly (readonly [string, ReactNode])[]): ReactNode =>
  element(
    'table',
    null,
    element(
      'tbody',
      null,
      rows.map(([term, value], index) =>
        element('tr', { key: index }, element('th', { scope: 'row' }, term), element('td', null, value)),
      ),
    ),
  );

const clock = new Intl.DateTimeFormat('nb-NO', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/Oslo',
});
export const inOslo = (time: Date): string => clock.format(time);
