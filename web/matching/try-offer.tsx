import { Checkbox, CheckboxGroup, Select, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { offerFits } from '../../shared/matching/fits.ts';
import type { Level } from '../../shared/matching/vocabulary.ts';
import { useTerms } from '../hooks/use-terms.ts';
import { useText } from '../language/use-text.ts';
import { exampleTerms } from './example-need.ts';
import { FitResult } from './fit-result.tsx';
import { LevelSelect } from './level-select.tsx';

const { need } = exampleTerms;

const start = {
  areas: ['bjerke', 'grorud'],
  languages: ['so'],
  oral: 'A2' as Level,
  capacity: '20',
  evidence: 1,
};

const judge = ({ areas, languages, oral, capacity, evidence }: typeof start) =>
  offerFits(
    {
      id: 'example',
      kind: 'small-supplier',
      areas,
      languages,
      entryLevel: { oral, written: 'A1' },
      offers: [
        { element: 'work-practice', price: 0, capacity: Math.max(0, Number(capacity) || 0), evidence },
      ],
      conflicts: [],
    },
    exampleTerms,
  )[0]!;

/** A provider's offer that one can change and see judged by the engine itself. */
export const TryOffer = () => {
  const text = useText('how');
  const { evidence } = useText('common');
  const { nameOf } = useTerms();
  const [values, setValues] = useState(start);
  const set = (change: Partial<typeof start>) => setValues({ ...values, ...change });
  return (
    <div className="try">
      <div className="stack">
        <CheckboxGroup legend={text.try.areas} value={values.areas} onChange={(areas) => set({ areas })}>
          {need.areas.map((area) => (
            <Checkbox key={area} value={area}>
              {nameOf('areas', area)}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <CheckboxGroup
          legend={text.try.languages}
          value={values.languages}
          onChange={(languages) => set({ languages })}
        >
          {need.languages.map((language) => (
            <Checkbox key={language} value={language}>
              {nameOf('languages', language)}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <TextField
          label={text.try.capacity}
          inputMode="numeric"
          value={values.capacity}
          onChange={({ target }) => set({ capacity: target.value })}
        />
        <Select
          label={text.try.evidence}
          value={values.evidence}
          onChange={({ target }) => set({ evidence: Number(target.value) })}
        >
          {evidence.map((words, step) => (
            <option key={words} value={step}>
              {words}
            </option>
          ))}
        </Select>
        <LevelSelect label={text.try.entryLevel} value={values.oral} onChange={(oral) => set({ oral })} />
      </div>
      <div className="stack" aria-live="polite">
        <FitResult side="offer" judged={judge(values)} />
      </div>
    </div>
  );
};
