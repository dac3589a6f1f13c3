import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * The program runs beside a shell that reads our end of a pipe: when this process is gone, even by SIGKILL, the pipe
 * ends and the shell ends the program. Its own session keeps Ctrl-C from reaching it before we have finished with it.
 */
const guard = `
exec 3<&0
"$@" </dev/null 3<&- &
program=$!
( cat <&3 >/dev/null; kill "$program" 2>/dev/null ) &
exec 3<&-
wait "$program"
`;

export type Child = { exited: Promise<number | null>; output: () => string; stop: () => Promise<void> };

const remember = (child: ChildProcess): (() => string) => {
  let text = '';
  const keep = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-2000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text.trim();
};

/** Starts a program that lives no longer than this process. `output` is the last it has said. */
export const startChild = (program: string, parameters: readonly string[]): Child => {
  const child = spawn('/bin/sh', ['-c', guard, 'guard', program, ...parameters], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output = remember(child);
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  child.stdin.on('error', () => undefined);
  exited.then(() => child.stdin.destroy());
  const stop = async () => {
    child.stdin.destroy();
    await exited;
  };
  return { exited, output, stop };
};
