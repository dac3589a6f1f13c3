import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../shared/engine/answer.ts';
import { answerSchema } from '../../shared/matching/answer.ts';

const command = new URL('../../local/compose.ts', import.meta.url).pathname;
const bjerke = new URL('../../data/bjerke-2024.market.json', import.meta.url).pathname;
const bjerke2 = new URL('../../data/bjerke-2024.model-2.market.json', import.meta.url).pathname;
const run = (...options: string[]) =>
  spawnSync(process.execPath, [command, ...options], { encoding: 'utf8' });

describe('npm run compose', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'compose-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one document with --json, and nothing else', () => {
    const { status, stdout, stderr } = run(bjerke2, '--k', '2', '--json');
    const answer = JSON.parse(stdout) as Answer;
    expect([status, stderr, answer.version, answer.consortia.length]).toEqual([0, '', 2, 2]);
    expect(answer.score).toBeCloseTo(0.5677043959, 10);
  });

  it.each([
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the other end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('reads a market that a program on Windows saved with %s', (_, save) => {
    const file = join(folder, 'windows.market.json');
    writeFileSync(file, save(readFileSync(bjerke2, 'utf8')));
    const { status, stdout, stderr } = run(file, '--k', '1', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect((JSON.parse(stdout) as Answer).score).toBeCloseTo(0.5677043959, 10);
  });

  it('ends quietly when its reader has had enough', () => {
    const script = 'set -o pipefail; "$0" "$1" "$2" --k 2 --json | head -c 10; echo " $?"';
    const options = ['-c', script, process.execPath, command, bjerke2];
    const { stdout, stderr } = spawnSync('bash', options, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/ 0\n$/);
  });

  it('prints a table for people without it', () => {
    const { status, stdout } = run(bjerke2, '--k', '1');
    expect(status).toBe(0);
    expect(stdout).toContain('score 0.5677043959');
    expect(stdout).toMatch(/return-seeking: return .* %, loss .* %/);
  });

  it('answers by version 1 of the model when asked', () => {
    const { status, stdout } = run(bjerke, '--model', '1', '--k', '1', '--json');
    const answer = answerSchema.parse(JSON.parse(stdout));
    expect(status).toBe(0);
    expect(answer.score).toBeCloseTo(0.6364008983, 10);
    const table = run(bjerke, '--model', '1', '--k', '1').stdout;
    expect(table).toMatch(/foundation-oslo: 1\s000\s000 kr/);
  });

  it('writes a problem for each pair of bands', () => {
    const all = join(folder, 'all');
    expect(run(bjerke2, '--k', '1', '--lp-all', all).status).toBe(0);
    const files = readdirSync(all);
    expect(files).toContain('index-60-layer-60.lp');
    expect(files).toContain('index-0-layer-0.lp');
  });

  it('tells its progress on standard error when asked', () => {
    const { stdout, stderr } = run(bjerke2, '--k', '1', '--json', '--progress');
    expect(stderr).toMatch(/nodes, best .*, at most /);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  it('writes the problem for somebody else’s solver', () => {
    const file = join(folder, 'out.lp');
    expect(run(bjerke2, '--k', '1', '--lp', file).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Maximize');
  });

  it.each([
    ['no file', [], 'name one market file'],
    ['a file that is not there', ['gone.json'], 'gone.json'],
    ['an option that is not there', [bjerke, '--all'], '--all'],
    ['a list of no length', [bjerke, '--k', '0'], '--k: 0 is not a whole number above 0'],
    ['a model that is not there', [bjerke, '--model', '3'], '--model: 3 is not 1 or 2'],
    ['a file that cannot be written', [bjerke, '--lp', '/no/such/folder/out.lp'], '--lp'],
  ])('refuses %s in one line, with status 2', (_, options, message) => {
    const { status, stdout, stderr } = run(...options);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain(message);
  });

  it('refuses a market with what is wrong, where and why', () => {
    const file = join(folder, 'bad.json');
    const market = JSON.parse(readFileSync(bjerke, 'utf8'));
    market.need.participants = 0;
    writeFileSync(file, JSON.stringify(market));
    const { status, stderr } = run(file);
    expect(status).toBe(2);
    expect(stderr).toMatch(/bad\.json: \$\.need\.participants: .+\n$/);
  });
});
