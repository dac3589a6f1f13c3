// Runs before anything is seen, as a file of its own since the content security policy allows no inline script. Choices
// made here before are under the keys of web/theme/theme.tsx, web/language/current.ts and the login's library.
(() => {
  const { classList } = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage is shut off: nothing is chosen.
      return null;
    }
  };
  const loggedIn = () => {
    try {
      return Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:'));
    } catch {
      return false;
    }
  };
  const theme =
    read('trepart.theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  classList.add(theme === 'dark' ? 'dark' : 'light');
  // The printed front page is in bokmål, for somebody who is not logged in; others wait for theirs.
  if (['nn', 'en'].includes(read('trepart.language')) || loggedIn()) classList.add('not-as-printed');
})();
