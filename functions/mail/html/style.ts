import type { CSSProperties } from 'react';

// Mail clients honour little but inline styles. Colours are Aksel's, with a contrast of at least 4.5 to 1.
const text = '#23262a';
const action = '#2176d4';

const colours = { page: '#f5f6f7', card: '#ffffff', line: '#cfd3d8', subtle: '#49515e', text, action };

const font = "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif";
const body: CSSProperties = { fontFamily: font, fontSize: '18px', lineHeight: '28px', color: text };

export const style = {
  page: { ...body, margin: 0, padding: 0, backgroundColor: colours.page },
  outer: { padding: '24px 12px' },
  card: { maxWidth: '600px', backgroundColor: colours.card, border: `1px solid ${colours.line}` },
  inner: { ...body, padding: '32px' },
  title: { fontSize: '28px', lineHeight: '36px', fontWeight: 600, margin: '0 0 24px' },
  heading: { fontSize: '20px', lineHeight: '28px', fontWeight: 600, margin: '32px 0 8px' },
  paragraph: { margin: '0 0 16px' },
  quote: {
    margin: '0 0 16px',
    padding: '0 0 0 16px',
    borderLeft: `4px solid ${colours.line}`,
    whiteSpace: 'pre-line',
  },
  list: { margin: '0 0 16px', padding: '0 0 0 24px' },
  facts: { margin: '0 0 24px', borderCollapse: 'collapse' },
  term: { ...body, padding: '4px 16px 4px 0', textAlign: 'left', verticalAlign: 'top', fontWeight: 600 },
  value: { ...body, padding: '4px 0', textAlign: 'left', verticalAlign: 'top' },
  buttonCell: { backgroundColor: action, borderRadius: '8px', padding: '12px 24px' },
  button: { ...body, color: colours.card, fontWeight: 600, textDecoration: 'none', display: 'inline-block' },
  buttonTable: { margin: '0 0 24px' },
  // A meeting's link may be hundreds of characters without a break.
  link: { color: action, wordBreak: 'break-all' },
  footer: {
    margin: '32px 0 0',
    paddingTop: '16px',
    borderTop: `1px solid ${colours.line}`,
    fontSize: '16px',
    lineHeight: '24px',
    color: colours.subtle,
  },
  preview: { display: 'none', maxHeight: 0, maxWidth: 0, overflow: 'hidden', opacity: 0 },
} satisfies Record<string, CSSProperties>;
