const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

const style = `
  body { font: 1.125rem/1.5 "Source Sans 3", system-ui, sans-serif; color: #202733; background: #fff; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.75rem; } h2 { font-size: 1.25rem; margin: 1.5rem 0 .5rem; }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
  button { font: inherit; text-align: left; width: 100%; padding: .75rem 1rem; background: #fff; color: inherit; border: 1px solid #6f7785; border-radius: .5rem; cursor: pointer; }
  button:hover { background: #ecf3fc; } button:focus-visible { outline: 3px solid #00459c; outline-offset: 2px; }
  strong, span { display: block; }
  @media (prefers-color-scheme: dark) { body, button { background: #0e151f; color: #dfe1e5; } button:hover { background: #1f2a3a; } button:focus-visible { outline-color: #a8c7fa; } }`;

/** A whole page in bokmål. `body` is HTML already. */
export const htmlPage = (title: string, body: string): string => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Trepart</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
