import { Mistake, reasonOf } from './mistake.ts';
import { readJob } from './options.ts';

// A reader such as `head` may have enough before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const main = async (): Promise<void> => {
  const job = readJob();
  // Only the version that was asked for is read, since reading takes longer than composing a small market.
  const text =
    job.model === 1
      ? (await import('./version-1.ts')).composeVersion1(job)
      : (await import('./version-2.ts')).composeVersion2(job);
  process.stdout.write(text);
};

try {
  await main();
} catch (error) {
  console.error(reasonOf(error).replaceAll('\n', ' '));
  process.exitCode = error instanceof Mistake ? 2 : 1;
}
