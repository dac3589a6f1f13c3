import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** A list that a button shows and hides: Escape, a click elsewhere, leaving it, and a new page close it. */
export const useDisclosure = () => {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes it
  useEffect(() => setOpen(false), [pathname]);
  useEffect(() => {
    if (!open) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const stop = new AbortController();
    const options = { signal: stop.signal };
    document.addEventListener('keydown', closeOnEscape, options);
    document.addEventListener('pointerdown', closeOutside, options);
    document.addEventListener('focusin', closeOutside, options);
    return () => stop.abort();
  }, [open]);
  return { root, open, button: { ref: button, onClick: () => setOpen(!open) } };
};
