/** What a keyboard can be at: there, in sight, and not waiting for an answer. */
const canHaveFocus = (element: HTMLElement): boolean =>
  element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled');

const ancestorsOf = (element: HTMLElement): HTMLElement[] => {
  const parent = element.parentElement;
  return parent === null || parent === document.body ? [] : [parent, ...ancestorsOf(parent)];
};

/** The heading of the nearest part of the page that is still there. */
const nearest = (ancestors: readonly HTMLElement[]): HTMLElement | undefined => {
  const parts = ancestors.filter((one) => one.isConnected && one.getClientRects().length > 0);
  for (const part of parts) {
    const heading = part.querySelector<HTMLElement>('h1, h2, h3, h4, legend');
    if (heading) return heading;
  }
  return parts[0];
};

const focusOn = (element: HTMLElement): void => {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
};

/**
 * Gives focus back when the browser has dropped it: to the button that was shut while its answer was waited for, or, when
 * what had focus is gone, to the heading of the part that it was in. Whoever clicks beside everything has let go of it.
 * Returns what ends it.
 */
export const keepFocus = (): (() => void) => {
  let last: HTMLElement | undefined;
  let ancestors: HTMLElement[] = [];
  let waiting = false;
  const stop = new AbortController();
  const check = () => {
    waiting = false;
    if (!last || document.activeElement !== document.body) return;
    if (canHaveFocus(last)) return last.focus();
    if (last.isConnected && last.matches(':disabled')) return;
    const next = nearest(ancestors);
    if (next) focusOn(next);
  };
  // In the next turn: the page may have somewhere better to put it, such as a message that has just come.
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => setTimeout(check));
  };
  const note = ({ target }: Event) => {
    last = target as HTMLElement;
    ancestors = ancestorsOf(last);
  };
  document.addEventListener('focusin', note, { signal: stop.signal });
  document.addEventListener('pointerdown', () => (last = undefined), { signal: stop.signal });
  const observer = new MutationObserver(soon);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'open'],
  });
  return () => {
    stop.abort();
    observer.disconnect();
  };
};
