import { onTestFinished } from 'vitest';
import { type Engine, startEngine } from '../../local/engine/start.ts';
import { temporaryFolder } from './folder.ts';

export const testTable = 'trepart-test';

/** The embedded engine with the service's table, on a free port, stopped when the test has finished. */
export const testEngine = async (folder = temporaryFolder()): Promise<Engine> => {
  const engine = await startEngine({ folder, port: 0, tableName: testTable });
  onTestFinished(engine.stop);
  return engine;
};
