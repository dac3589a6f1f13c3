/** Three parties that share something. */
export const Logo = () => (
  <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" className="logo">
    <circle cx="16" cy="11.5" r="7" />
    <circle cx="11" cy="20" r="7" />
    <circle cx="21" cy="20" r="7" />
  </svg>
);
