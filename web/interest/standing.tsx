import { BodyLong, BodyShort, Tag } from '@navikt/ds-react';
import type { InterestView } from '../../shared/interest/view.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';

type Condition = InterestView['conditions'][number];

/** A condition in words, beside what the contract says now. */
const useConditionWords = (): ((condition: Condition) => string) => {
  const { interest: text } = useText('investor');
  const { kroner, percent } = useFormats();
  return ({ name, wanted, actual }) => {
    const shown = name === 'minPaymentCap' ? kroner : percent;
    return text.conditionIs[name](shown(wanted), shown(actual));
  };
};

/** The conditions of a commitment, each with whether it holds as things are. */
export const Conditions = ({ conditions }: { conditions: readonly Condition[] }) => {
  const { interest: text } = useText('investor');
  const words = useConditionWords();
  return (
    <ul className="plain-list lines">
      {conditions.map((condition) => (
        <li key={condition.name} className="row between">
          {words(condition)}
          <Tag size="small" variant="outline" data-color={condition.met ? 'success' : 'warning'}>
            {condition.met ? text.judged.met : text.judged.unmet}
          </Tag>
        </li>
      ))}
    </ul>
  );
};

/** What has been said of a consortium, as it stands. */
export const Standing = ({ view: { interest, conditions } }: { view: InterestView }) => {
  const { interest: text } = useText('investor');
  const { dateTime, kroner } = useFormats();
  if (!interest) return null;
  return (
    <div className="stack narrow">
      {interest.state === 'expressed' && <BodyLong>{text.saidInterest}</BodyLong>}
      {interest.state === 'withdrawn' && <BodyLong>{text.withdrawn}</BodyLong>}
      {interest.state === 'committed' && (
        <BodyLong>
          {conditions.length > 0
            ? text.saidCommitment(kroner(interest.amount))
            : text.saidUnconditional(kroner(interest.amount))}
        </BodyLong>
      )}
      {conditions.length > 0 && <Conditions conditions={conditions} />}
      {interest.note !== '' && interest.state !== 'withdrawn' && <BodyLong>{interest.note}</BodyLong>}
      <BodyShort size="small">{text.at(dateTime(interest.updatedAt))}</BodyShort>
    </div>
  );
};
