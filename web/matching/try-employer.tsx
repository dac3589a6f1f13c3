import { Checkbox, CheckboxGroup, Select } from '@navikt/ds-react';
import { useState } from 'react';
import { employerFit } from '../../shared/matching/fits.ts';
import type { Level } from '../../shared/matching/vocabulary.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { exampleTerms } from './example-need.ts';
import { FitResult } from './fit-result.tsx';
import { LevelSelect } from './level-select.tsx';

const start = { qualities: ['permanent', 'mentor'], positionShare: 80, oral: 'A2' as Level };
const qualities = ['permanent', 'mentor', 'languageTraining'] as const;

const judge = (values: typeof start) =>
  employerFit(
    {
      id: 'example',
      area: 'bjerke',
      positions: 4,
      positionShare: values.positionShare,
      permanent: values.qualities.includes('permanent'),
      mentor: values.qualities.includes('mentor'),
      languageTraining: values.qualities.includes('languageTraining'),
      level: { oral: values.oral, written: 'A1' },
      needsFollowUp: true,
      conflicts: [],
    },
    exampleTerms,
  );

/** A job offer that one can change and see judged by the engine itself. */
export const TryEmployer = () => {
  const text = useText('how');
  const { percent } = useFormats();
  const [values, setValues] = useState(start);
  const set = (change: Partial<typeof start>) => setValues({ ...values, ...change });
  return (
    <div className="try">
      <div className="stack">
        <CheckboxGroup
          legend={text.try.jobs}
          value={values.qualities}
          onChange={(chosen) => set({ qualities: chosen })}
        >
          {qualities.map((quality) => (
            <Checkbox key={quality} value={quality}>
              {text.try.qualities[quality]}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <Select
          label={text.try.positionShare}
          value={values.positionShare}
          onChange={({ target }) => set({ positionShare: Number(target.value) })}
        >
          {[20, 50, 80, 100].map((share) => (
            <option key={share} value={share}>
              {percent(share / 100)}
            </option>
          ))}
        </Select>
        <LevelSelect label={text.try.jobLevel} value={values.oral} onChange={(oral) => set({ oral })} />
      </div>
      <div className="stack" aria-live="polite">
        <FitResult side="employer" judged={judge(values)} />
      </div>
    </div>
  );
};
