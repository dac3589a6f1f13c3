import { createElement as element, Fragment, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { MailDocument } from '../../../shared/mail/document/document.ts';
import { blockElement, layout } from './block.ts';
import { style } from './style.ts';

const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

const cell = (table: object, td: object, children: ReactNode): ReactElement =>
  element(
    'table',
    { ...layout, ...table },
    element('tbody', null, element('tr', null, element('td', td, children))),
  );

const head = (title: string): ReactElement =>
  element(
    'head',
    null,
    element('meta', { httpEquiv: 'Content-Type', content: 'text/html; charset=UTF-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light' }),
    element('title', null, title),
  );

const card = (document: MailDocument): ReactElement =>
  element(
    Fragment,
    null,
    element('h1', { style: style.title }, document.title),
    document.blocks.map((block, index) => element(Fragment, { key: index }, blockElement(block))),
    element('p', { style: style.footer }, document.footer),
  );

/** A whole HTML mail: one column, inline styles, no image and nothing fetched, readable without style. */
export const htmlOf = (document: MailDocument): string => {
  const inner = cell({ width: '100%', style: style.card }, { style: style.inner }, card(document));
  const outer = cell({ width: '100%' }, { align: 'center', style: style.outer }, inner);
  const preview = element('div', { style: style.preview, 'aria-hidden': true }, document.preview);
  const body = element('body', { style: style.page }, preview, element('main', null, outer));
  const html = element('html', { lang: document.language, dir: 'ltr' }, head(document.subject), body);
  return `${doctype}${renderToStaticMarkup(html)}`;
};
