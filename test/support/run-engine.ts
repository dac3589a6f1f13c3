/** Starts the engine in a process that can be killed: prints its address and stays. */
import { startEngine } from '../../local/engine/start.ts';

const engine = await startEngine({ folder: process.argv[2]!, port: 0, tableName: 'trepart-test' });
console.log(engine.endpoint);
setInterval(() => undefined, 60_000);
