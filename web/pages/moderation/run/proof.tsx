import { BodyLong } from '@navikt/ds-react';
import type { ReadyRun } from '../../../../shared/run/run.ts';
import { usePoints } from '../../../consortium/use-points.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Facts } from '../../../layout/facts.tsx';
import { Downloads } from './downloads.tsx';

/** What anybody needs to check the result, and how far it is proven. */
export const Proof = ({ run }: { run: ReadyRun }) => {
  const { proof: text } = useText('run');
  const { number, dateTime } = useFormats();
  const points = usePoints();
  const { size, engineVersion, marketHash, milliseconds, optimal, bound, requestedAt } = run;
  return (
    <>
      <BodyLong>{text.lead}</BodyLong>
      <Facts
        rows={[
          [text.optimal, optimal ? text.optimalYes : text.optimalNo(points(bound))],
          [text.size, text.sizeValue(number(size.providers), number(size.investors), number(size.employers))],
          [text.seconds, text.secondsValue(number(milliseconds / 1000))],
          [text.requested, dateTime(requestedAt)],
          [text.engine, engineVersion],
          [
            text.hash,
            <code key="hash" className="break">
              {marketHash}
            </code>,
          ],
        ]}
      />
      <Downloads run={run} />
    </>
  );
};
