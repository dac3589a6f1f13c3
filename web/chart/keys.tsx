type Key = { className: string; label: string; line?: boolean };

/** What each colour of a chart stands for. */
export const Keys = ({ keys }: { keys: readonly Key[] }) => (
  <ul className="chart-keys">
    {keys.map(({ className, label, line }) => (
      <li key={label}>
        <svg width="20" height="14" aria-hidden="true">
          {line ? (
            <line x1="0" x2="20" y1="7" y2="7" className={className} />
          ) : (
            <rect x="1" y="1" width="18" height="12" className={className} />
          )}
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
