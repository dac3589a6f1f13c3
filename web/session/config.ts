import type { PageConfig } from '../../shared/page-config.ts';

let config: Promise<PageConfig> | undefined;

const fetchConfig = async (): Promise<PageConfig> => {
  const response = await fetch('/config.json');
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return (await response.json()) as PageConfig;
};

/** The page's settings, fetched once; a fetch that failed is tried again at the next call. */
export const pageConfig = (): Promise<PageConfig> => {
  config ??= fetchConfig().catch((error: unknown) => {
    config = undefined;
    throw error;
  });
  return config;
};
