import { Select } from '@navikt/ds-react';
import type { Level } from '../../shared/matching/vocabulary.ts';
import { useText } from '../language/use-text.ts';

const tried: readonly Level[] = ['none', 'A1', 'A2', 'B1', 'B2'];

type Props = { label: string; value: Level; onChange: (level: Level) => void };

/** A level of Norwegian to try. */
export const LevelSelect = ({ label, value, onChange }: Props) => {
  const { levels } = useText('common');
  return (
    <Select label={label} value={value} onChange={({ target }) => onChange(target.value as Level)}>
      {tried.map((level) => (
        <option key={level} value={level}>
          {levels[level]}
        </option>
      ))}
    </Select>
  );
};
