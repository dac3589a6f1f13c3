import { mkdir, writeFile } from 'node:fs/promises';
import { command } from './command.ts';
import { documents } from './generate/documents.ts';

/** `npm run generate`: writes every document that is made from the code. The tests compare them with what is committed. */
await command(async () => {
  await mkdir('docs/generated', { recursive: true });
  for (const { path, text } of documents()) {
    await writeFile(path, text);
    console.log(path);
  }
});
