import { buildPage } from '../../local/build-page.ts';

/** Builds the page before the tests that look at it, once: two builds at a time would empty the folder for each other. */
export const setup = async (): Promise<void> => void (await buildPage());
