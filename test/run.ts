import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Runs every test and closes with one line, `N passed, M failed`, counted from the runner's own report. Arguments go to
 * the runner: `npm test -- test/shared`.
 */
const report = 'test-results/report.json';
mkdirSync('test-results', { recursive: true });
rmSync(report, { force: true });

const { status } = spawnSync(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);

type Report = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };
const counted = (): Report => {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 };
  }
};

const { numPassedTests, numFailedTests, numFailedTestSuites } = counted();
// A file that cannot be loaded has no failed test of its own, and is one all the same.
const failed = numFailedTests + (numFailedTests === 0 && status !== 0 ? Math.max(1, numFailedTestSuites) : 0);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = status === 0 && numPassedTests > 0 ? 0 : 1;
