import { describe, expect, test } from 'vitest';
import { code, type Folder, folders, type Import, importsOf } from '../support/sources.ts';

const imports = code().flatMap(importsOf);
const isOwn = ({ of }: Import) => folders.some((folder) => of.startsWith(`${folder}/`));
const from = (prefix: string) => imports.filter((one) => one.from.startsWith(prefix));
const told = ({ from: file, of }: Import) => `${file} imports ${of}`;

/** Who may import whom: `shared ← functions ← local`, `shared ← infra`, `shared ← web`; nothing imports `test`. */
const mayImport: Record<Folder, readonly Folder[]> = {
  shared: ['shared'],
  functions: ['functions', 'shared'],
  infra: ['infra', 'shared', 'functions'],
  local: ['local', 'functions', 'shared'],
  web: ['web', 'shared'],
  bench: ['bench', 'local', 'functions', 'shared'],
  test: folders,
};

test('the imports are read: every folder has some', () => {
  for (const folder of folders) expect(from(`${folder}/`).length).toBeGreaterThan(10);
  expect(imports).toContainEqual({
    from: 'functions/api/serve.ts',
    of: '@middy/core',
    typeOnly: false,
  });
});

describe('imports go one way', () => {
  test.each(folders)('from %s', (folder) => {
    const allowed = mayImport[folder].map((one) => `${one}/`);
    const strays = from(`${folder}/`).filter(
      (one) => isOwn(one) && !allowed.some((prefix) => one.of.startsWith(prefix)),
    );
    expect(strays.map(told)).toEqual([]);
  });

  test('from the stack, which knows of the functions only what they declare', () => {
    const declarations = ['functions/events.ts'];
    const strays = from('infra/').filter(
      ({ of, typeOnly }) => of.startsWith('functions/') && !typeOnly && !declarations.includes(of),
    );
    expect(strays.map(told)).toEqual([]);
  });
});

const packageOf = ({ of }: Import) =>
  of
    .split('/')
    .slice(0, of.startsWith('@') ? 2 : 1)
    .join('/');
const packagesIn = (prefix: string) =>
  new Set(
    from(prefix)
      .filter((one) => !isOwn(one))
      .map(packageOf),
  );

describe('the core', () => {
  test('depends on three libraries that are as pure as itself', () => {
    expect([...packagesIn('shared/')].toSorted()).toEqual(['stdnum', 'temporal-polyfill', 'zod']);
  });
});

/** The only places in what is deployed that know a service or library. */
const onlyIn: { what: RegExp; where: readonly string[] }[] = [
  { what: /^@aws-sdk\/(client-dynamodb|lib-dynamodb|util-dynamodb)/, where: ['functions/store/'] },
  { what: /^@aws-sdk\/client-ses$/, where: ['functions/mail/', 'functions/send-outbox.ts'] },
  { what: /^@middy\//, where: ['functions/api/serve.ts'] },
  { what: /^(nodemailer|react|react-dom)(\/|$)/, where: ['functions/mail/'] },
  { what: /^ical-generator$/, where: ['functions/mail/', 'functions/calendar/'] },
  { what: /^(ical\.js|postal-mime)$/, where: ['functions/reply/'] },
  { what: /^@aws-lambda-powertools\/logger/, where: ['functions/log.ts'] },
];

describe('of the functions', () => {
  test.each(onlyIn)('only $where know $what', ({ what, where }) => {
    const users = from('functions/').filter(({ of }) => what.test(of));
    expect(users.length).toBeGreaterThan(0);
    const strays = users.filter((one) => !where.some((place) => one.from.startsWith(place)));
    expect(strays.map(told)).toEqual([]);
  });
});
