/** Tells inner loops whether the time is up, without asking the clock each time. */
export type Watch = {
  /** True once the time was seen to be up, and ever after. */
  isOver: () => boolean;
  /** Looks at the clock now and then. */
  check: () => boolean;
};

/** A clock is looked at once in so many checks. */
const stride = 64;

export const watchOf = (expired: () => boolean): Watch => {
  let [checks, over] = [0, false];
  return {
    isOver: () => over,
    check: () => {
      checks += 1;
      if (!over && checks % stride === 0) over = expired();
      return over;
    },
  };
};
