import { mkdirSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { ThemeName } from '../../../web/theme/theme.tsx';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const widths = { narrow: 320, wide: 1280 } as const;
export type Width = keyof typeof widths;

export type Look = { theme?: ThemeName; width?: Width; locale?: string; scripts?: boolean };

/** What the page complained of: a script that failed, or something that the content security policy stopped. */
const watch = (page: Page, complaints: string[]): void => {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    // A refused request is an answer that the page knows what to do with.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource')) complaints.push(text);
  });
};

/**
 * One Chromium for the tests of a file. `open` gives a page in a context of its own, so that two of them are two people.
 * A test fails if any of its pages complained.
 */
export const startBrowser = (urlOf: () => string) => {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  beforeAll(async () => {
    mkdirSync('test-results/screenshots', { recursive: true });
    browser = await chromium.launch({ executablePath, args: flags });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });
  afterAll(() => browser?.close());

  const open = async (look: Look = {}): Promise<Page> => {
    const { theme = 'light', width = 'wide', locale = 'nb-NO', scripts = true } = look;
    const context = await browser!.newContext({
      baseURL: urlOf(),
      locale,
      javaScriptEnabled: scripts,
      colorScheme: theme,
      viewport: { width: widths[width], height: 900 },
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    watch(page, complaints);
    return page;
  };
  return { open };
};
