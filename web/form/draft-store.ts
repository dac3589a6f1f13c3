const prefix = 'trepart.draft.';

/** What has been typed and not been sent, kept in this tab: it outlives a reload and a new login, and nothing else. */
export const readDraft = <T>(name: string): T | undefined => {
  const text = sessionStorage.getItem(prefix + name);
  return text === null ? undefined : (JSON.parse(text) as T);
};

export const writeDraft = (name: string, values: unknown): void =>
  sessionStorage.setItem(prefix + name, JSON.stringify(values));

export const dropDraft = (name: string): void => sessionStorage.removeItem(prefix + name);

export const clearDrafts = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
};
