import type { Block, MailDocument } from '../../shared/mail/document/document.ts';

const underlined = (text: string, line: string) => `${text}\n${line.repeat(Math.min(72, text.length))}`;

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return underlined(block.text, '-');
    case 'paragraph':
      return block.text;
    case 'quote':
      return block.text.replaceAll(/^/gm, '> ');
    case 'facts':
      return block.facts.map(({ term, value }) => `${term}: ${value}`).join('\n');
    case 'list':
      return block.items.map((item) => `* ${item}`).join('\n');
    case 'button':
      return `${block.text}:\n${block.link}`;
  }
};

/** The same mail for those who read plain text. */
export const plainOf = (document: MailDocument): string =>
  [underlined(document.title, '='), ...document.blocks.map(blockText), `-- \n${document.footer}`]
    .join('\n\n')
    .concat('\n');
