import { createElement as element, type ReactElement } from 'react';
import type { Block, Fact } from '../../../shared/mail/document/document.ts';
import { style } from './style.ts';

/** Tables that lay out rather than tabulate: screen readers pass them by. */
export const layout = { role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0 } as const;

const factRow = ({ term, value, link }: Fact): ReactElement =>
  element(
    'tr',
    { key: term },
    element('th', { scope: 'row', style: style.term }, term),
    element(
      'td',
      { style: style.value },
      link === undefined ? value : element('a', { href: link, style: style.link }, value),
    ),
  );

const facts = (rows: readonly Fact[]): ReactElement =>
  element(
    'table',
    { style: style.facts, cellPadding: 0, cellSpacing: 0, border: 0 },
    element('tbody', null, rows.map(factRow)),
  );

// A coloured cell around the link: Outlook on Windows paints no background on the link itself.
const button = (text: string, link: string): ReactElement =>
  element(
    'table',
    { ...layout, style: style.buttonTable },
    element(
      'tbody',
      null,
      element(
        'tr',
        null,
        element('td', { style: style.buttonCell }, element('a', { href: link, style: style.button }, text)),
      ),
    ),
  );

/** One block of a mail as HTML that mail clients understand. React escapes every text and attribute. */
export const blockElement = (block: Block): ReactElement => {
  switch (block.kind) {
    case 'heading':
      return element('h2', { style: style.heading }, block.text);
    case 'paragraph':
      return element('p', { style: style.paragraph }, block.text);
    case 'quote':
      return element('blockquote', { style: style.quote }, block.text);
    case 'facts':
      return facts(block.facts);
    case 'list':
      return element(
        'ul',
        { style: style.list },
        block.items.map((item) => element('li', { key: item }, item)),
      );
    case 'button':
      return button(block.text, block.link);
  }
};
