import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import { Comparison } from '../../consortium/comparison.tsx';
import { Conclusion } from '../../consortium/conclusion.tsx';
import { FitInWords } from '../../consortium/fit-in-words.tsx';
import { Gaps } from '../../consortium/gaps.tsx';
import { Money } from '../../consortium/money.tsx';
import { ConsortiumOfNeed } from '../../consortium/of-need.tsx';
import { Parties } from '../../consortium/parties.tsx';
import { Coverage } from '../../consortium/score.tsx';
import { useFigureRows } from '../../consortium/use-figure-rows.ts';
import { ContractPictures } from '../../contract/contract-pictures.tsx';
import { useExplanation } from '../../hooks/consortia.ts';
import { Interest } from '../../interest/interest.tsx';
import { useText } from '../../language/use-text.ts';
import { Facts } from '../../layout/facts.tsx';
import { Section } from '../../layout/section.tsx';
import { useMe } from '../../session/use-me.ts';
import { Loaded } from '../../state/loaded.tsx';

const Why = ({ consortium }: { consortium: ConsortiumView }) => {
  const explanation = useExplanation(consortium.consortiumId);
  return (
    <Loaded query={explanation}>
      {({ body }) => (
        <>
          <Coverage consortium={consortium} explanation={body} />
          <FitInWords consortium={consortium} explanation={body} />
          <Comparison explanation={body} />
        </>
      )}
    </Loaded>
  );
};

export const Page = () => {
  const text = useText('consortium');
  const { consortium: words } = useText('investor');
  const rows = useFigureRows();
  const me = useMe();
  const own = `investor-${me.data?.body.organisation.number}`;
  return (
    <ConsortiumOfNeed words={words} backTo="/browse">
      {(consortium, { terms }) => (
        <>
          <Section title={text.figuresTitle}>
            <Facts rows={rows(consortium)} />
          </Section>
          <Conclusion consortium={consortium} />
          <Parties consortium={consortium} own={own} />
          <Section title={text.gapsTitle}>
            <Gaps gaps={consortium.gaps} />
          </Section>
          <Money consortium={consortium} capital={terms.capital} />
          <ContractPictures terms={terms} />
          <Interest consortiumId={consortium.consortiumId} terms={terms} />
          <Why consortium={consortium} />
        </>
      )}
    </ConsortiumOfNeed>
  );
};
