/** The document's title: the page's own, then the service's. */
export const setTitle = (page: string): void => {
  document.title = page === 'Trepart' ? page : `${page} – Trepart`;
};
