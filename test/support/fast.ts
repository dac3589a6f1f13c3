import { code, type Import, importsOf } from './sources.ts';

/** What makes a test slow: an engine, a general solver, a browser, a stack, a built page. */
const slow = [
  'local/engine/',
  'local/instance.ts',
  'local/build-page.ts',
  'bench/referee/highs.ts',
  'playwright-core',
  'aws-cdk-lib',
  'test/support/stack.ts',
  'mailparser',
];

/** The searches' own tests, which try thousands of examples; and those of `local`, which start processes. */
const thorough = /^test\/(local|integration|infra|e2e)\/|^test\/shared\/(matching|engine|schedule)\//;

/** Other files that a file needs, by way of what they import. */
const reached = (
  file: string,
  imports: ReadonlyMap<string, readonly Import[]>,
  seen: Set<string>,
): Set<string> => {
  for (const { of, typeOnly } of imports.get(file) ?? [])
    if (!typeOnly && !seen.has(of)) reached(of, imports, seen.add(of));
  return seen;
};

/** The test files that need none of what is slow. */
export const fastTests = (): string[] => {
  const imports = Map.groupBy(code().flatMap(importsOf), ({ from }) => from);
  return [...imports.keys()].filter(
    (file) =>
      /^test\/.*\.test\.tsx?$/.test(file) &&
      !thorough.test(file) &&
      ![...reached(file, imports, new Set())].some((one) => slow.some((name) => one.startsWith(name))),
  );
};
