import { Tag } from '@navikt/ds-react';
import type { NeedTerms } from '../../shared/matching/terms.ts';
import { useTerms } from '../hooks/use-terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';

/** The parts of the service that the need asks for, the required ones first, and how much each counts. */
export const NeededElements = ({ terms: { elements } }: { terms: NeedTerms }) => {
  const text = useText('needs');
  const { percent } = useFormats();
  const { nameOf } = useTerms();
  const total = elements.reduce((sum, { weight }) => sum + weight, 0);
  const ordered = elements.toSorted((a, b) => Number(b.required) - Number(a.required) || b.weight - a.weight);
  return (
    <Section title={text.elementsTitle} lead={text.elementsLead}>
      <ul className="plain-list lines">
        {ordered.map(({ element, weight, required }) => (
          <li key={element} className="row between">
            {nameOf('elements', element)}
            <span className="row">
              <Tag
                size="small"
                variant={required ? 'strong' : 'outline'}
                data-color={required ? 'accent' : 'neutral'}
              >
                {required ? text.required : text.optional}
              </Tag>
              <span className="small">{text.share(percent(weight / total))}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
