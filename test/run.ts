import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Runs every test and closes with one line, `N passed, M failed`, counted from the runner's own reports. `--e2e` adds the
 * tests in a browser, which need Chromium; other arguments go to the runner: `npm test -- test/shared`.
 */
const folder = 'test-results';
const given = process.argv.slice(2);
const rest = given.filter((argument) => argument !== '--e2e');

type Assertion = { fullName: string; status: string; failureMessages?: string[] };
type TestFile = { name: string; status: string; message?: string; assertionResults: Assertion[] };
type Report = { numPassedTests: number; numFailedTests: number; testResults: TestFile[] };
type Outcome = { passed: number; failed: number; failures: string[] };

const readReport = (file: string): Report => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] };
  }
};

const messageLines = 12;

/** What failed, with the beginning of each message: told at the very end, where it is not lost among what passed. */
const failuresOf = ({ testResults }: Report): string[] =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((assertion) => assertion.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${name}\n${message ?? ''}`] : [];
    return failed.map(({ fullName, failureMessages = [] }) =>
      [`${name}: ${fullName}`, ...failureMessages.join('\n').split('\n').slice(0, messageLines)].join('\n  '),
    );
  });

const run = (name: string, options: readonly string[]): Outcome => {
  const file = `${folder}/${name}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync('vitest', ['run', ...options, ...reporters], { stdio: 'inherit' });
  const report = readReport(file);
  const { numPassedTests: passed, numFailedTests } = report;
  const failures = failuresOf(report);
  if (status !== 0 && failures.length === 0)
    failures.push(`${name}: the runner ended with ${status}, see above`);
  // A file that cannot be loaded has no failed test of its own, and is a failure all the same.
  return { passed, failed: status === 0 ? numFailedTests : Math.max(1, numFailedTests), failures };
};

mkdirSync(folder, { recursive: true });
const outcomes = [
  run('all', rest),
  ...(given.includes('--e2e') ? [run('e2e', ['--config', 'vitest.e2e.config.ts'])] : []),
];
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(`FAILED ${failure}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
