import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** `npm run compose`: what was compiled once is kept, since reading TypeScript takes longer than composing a market. */
enableCompileCache(join(import.meta.dirname, '..', '.cache', 'compiled'));
await import('./compose/command.ts');
