import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Runs every test and closes with one line, `N passed, M failed`, counted from the runner's own reports. `--e2e` adds the
 * tests in a browser, which need Chromium; other arguments go to the runner: `npm test -- test/shared`.
 */
const folder = 'test-results';
const given = process.argv.slice(2);
const rest = given.filter((argument) => argument !== '--e2e');

type Report = { numPassedTests: number; numFailedTests: number };
type Outcome = { passed: number; failed: number };

const readReport = (file: string): Report => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
};

const run = (name: string, options: readonly string[]): Outcome => {
  const file = `${folder}/${name}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync('vitest', ['run', ...options, ...reporters], { stdio: 'inherit' });
  const { numPassedTests: passed, numFailedTests } = readReport(file);
  // A file that cannot be loaded has no failed test of its own, and is a failure all the same.
  return { passed, failed: status === 0 ? numFailedTests : Math.max(1, numFailedTests) };
};

mkdirSync(folder, { recursive: true });
const outcomes = [
  run('all', rest),
  ...(given.includes('--e2e') ? [run('e2e', ['--config', 'vitest.e2e.config.ts'])] : []),
];
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
