import { InlineMessage } from '@navikt/ds-react';
import type { Check } from '../../shared/need/checks.ts';
import { useText } from '../language/use-text.ts';

/** What must be in order before a need is published, and for what is not, what to do about it. */
export const CheckList = ({ checks }: { checks: readonly Check[] }) => {
  const text = useText('needEditor');
  return (
    <ul className="plain-list stack">
      {checks.map(({ name, passed, failed }) => (
        <li key={name}>
          <InlineMessage status={passed ? 'success' : 'warning'}>
            <strong>{text.checks[name] ?? name}</strong>
            {failed.map(({ path, code }) => (
              <div key={`${path}${code}`}>{text.codes[code] ?? code}</div>
            ))}
          </InlineMessage>
        </li>
      ))}
    </ul>
  );
};
