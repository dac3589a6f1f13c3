import { useRef } from 'react';

/**
 * The `Idempotency-Key` of what this form creates: the same for a second try with the same content, so that a lost answer
 * creates nothing twice, and another for other content.
 */
export const useCreateKey = (): ((content: unknown) => string) => {
  const last = useRef({ content: '', key: '' });
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current.content !== text) last.current = { content: text, key: crypto.randomUUID() };
    return last.current.key;
  };
};
