import type { Browser, BrowserContext } from 'playwright-core';

/** `phone`: 1.6 Mbit/s down, 150 ms there and back, and a fourth of this machine's speed. */
export type Condition = 'as it is' | 'phone';

const slowDown = async (context: BrowserContext, page: Awaited<ReturnType<BrowserContext['newPage']>>) => {
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};

/** The last of the largest contentful paints that the browser tells of, in ms since the visit began. */
const largestPaint = () =>
  new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });

/** Visits an address with nothing kept from before. Returns its largest contentful paint in ms. */
export const load = async (browser: Browser, url: string, condition: Condition): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nb-NO' });
  try {
    const page = await context.newPage();
    if (condition === 'phone') await slowDown(context, page);
    await page.goto(url, { waitUntil: 'networkidle' });
    return await page.evaluate(largestPaint);
  } finally {
    await context.close();
  }
};
