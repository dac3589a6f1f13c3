import { Checkbox, CheckboxGroup, Select } from '@navikt/ds-react';
import { useState } from 'react';
import { investorFit } from '../../shared/matching/fits.ts';
import type { Instrument } from '../../shared/matching/vocabulary.ts';
import { useTerms } from '../hooks/use-terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { exampleTerms } from './example-need.ts';
import { FitResult } from './fit-result.tsx';

const { need } = exampleTerms;

const start = {
  instrument: 'return' as Instrument,
  themes: ['work', 'integration'],
  minReturn: 0.02,
  maxLossProbability: 0.5,
};

const judge = (values: typeof start) =>
  investorFit(
    {
      id: 'example',
      category: 'impact',
      ticket: { min: 500_000, max: 3_000_000 },
      maxMonths: 60,
      areas: [],
      fundsKinds: ['small-supplier'],
      minEvidence: 0,
      conflicts: [],
      ...values,
    },
    exampleTerms,
  );

/** An investor's mandate that one can change and see judged by the engine itself. */
export const TryInvestor = () => {
  const text = useText('how');
  const { percent } = useFormats();
  const { nameOf } = useTerms();
  const [values, setValues] = useState(start);
  const set = (change: Partial<typeof start>) => setValues({ ...values, ...change });
  return (
    <div className="try">
      <div className="stack">
        <Select
          label={text.try.instrument}
          value={values.instrument}
          onChange={({ target }) => set({ instrument: target.value as Instrument })}
        >
          <option value="return">{text.try.instruments.return}</option>
          <option value="gift">{text.try.instruments.gift}</option>
        </Select>
        <CheckboxGroup legend={text.try.themes} value={values.themes} onChange={(themes) => set({ themes })}>
          {need.themes.map((theme) => (
            <Checkbox key={theme} value={theme}>
              {nameOf('themes', theme)}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <Select
          label={text.try.minReturn}
          value={values.minReturn}
          onChange={({ target }) => set({ minReturn: Number(target.value) })}
        >
          {[0, 0.02, 0.04, 0.06, 0.08, 0.12].map((rate) => (
            <option key={rate} value={rate}>
              {percent(rate)}
            </option>
          ))}
        </Select>
        <Select
          label={text.try.maxLoss}
          value={values.maxLossProbability}
          onChange={({ target }) => set({ maxLossProbability: Number(target.value) })}
        >
          {[0.05, 0.1, 0.2, 0.3, 0.5].map((share) => (
            <option key={share} value={share}>
              {percent(share)}
            </option>
          ))}
        </Select>
      </div>
      <div className="stack" aria-live="polite">
        <FitResult side="investor" judged={judge(values)} />
      </div>
    </div>
  );
};
