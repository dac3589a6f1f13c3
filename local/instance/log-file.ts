import { createWriteStream, type WriteStream } from 'node:fs';

/** A log that is written to the end of a file. A full disk costs the log, not the service: that it stops is said once. */
export const openLogFile = (name: string, file: string, say: (line: string) => void): WriteStream => {
  const log = createWriteStream(file, { flags: 'a' });
  log.once('error', (error) => say(`${name}: its log stops: ${error.message}`));
  log.on('error', () => undefined);
  return log;
};
