import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type Finding = { id: string; impact: string; where: string[] };

/** Runs in the page, where axe has been put: what it finds, of any severity and by any of its rules. */
const findings = async (): Promise<Finding[]> => {
  const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
    resultTypes: ['violations'],
  });
  return violations.map(({ id, impact, nodes }) => ({
    id,
    impact: String(impact),
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
};

/**
 * Axe finds nothing on the page as it is now, of any severity and by any rule. It is run here rather than by its builder
 * for Playwright, which is made for pages with frames and takes five times as long; ours can have none.
 */
export const expectAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(`globalThis.axe ?? (() => { ${axe.source} })()`);
  expect(await page.evaluate(findings), page.url()).toEqual([]);
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Nothing makes the page scroll sideways: what is wide scrolls by itself. Fields that grow are measured a moment late. */
export const expectNoSidewaysScroll = (page: Page): Promise<void> =>
  expect
    .poll(() => overflow(page), { timeout: 10_000, message: `${page.url()} is wider than its window` })
    .toBeLessThanOrEqual(0);

const sizeLetters = (page: Page, size: string): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, size);

/** Runs in the page: texts of which a part is cut off, where nobody can scroll to it. */
const cutTexts = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    .filter((element) => !element.closest('[class*="visually-hidden"], .aksel-sr-only, svg, [hidden]'))
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return element.clientWidth > 0 && (cutX || cutY);
    })
    .map(
      (element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.innerText.slice(0, 60)}`,
    );

/** Twice as large as it is, by zooming (a window of half the width) and by larger letters, the page loses nothing. */
export const expectRoomForLargeText = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 640, height: 450 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await sizeLetters(page, '200%');
  await expectNoSidewaysScroll(page);
  expect(await page.evaluate(cutTexts), `${page.url()} cuts large text`).toEqual([]);
  await sizeLetters(page, '');
};

/** Keeps a picture of the whole page among the test results. */
export const screenshot = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: `test-results/screenshots/${name}.png`, fullPage: true });
