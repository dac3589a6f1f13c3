import type { Size } from '../market/generate.ts';

const size = (providers: number, investors: number, employers: number): Size => ({
  providers,
  investors,
  employers,
});

/** Sizes at which a general solver still answers. */
export const sizes: readonly Size[] = [
  size(30, 15, 20),
  size(100, 40, 60),
  size(400, 100, 150),
  size(1000, 200, 400),
  size(3000, 500, 1000),
];

export const largest: Size = size(10_000, 2000, 5000);

/** The size at which hard families and rules are compared. */
export const middling: Size = size(100, 40, 60);
