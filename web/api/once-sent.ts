/**
 * Goes on when something has been sent, also where what it changes has taken the form off the page by then: a mutation's own
 * `onSuccess` is not called any more. What went wrong is told by the mutation's `error`.
 */
export const onceSent = (sending: Promise<unknown>, done: () => void): void => {
  sending.then(done, () => undefined);
};
