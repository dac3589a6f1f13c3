import { useMyFits } from '../../hooks/fits.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { FitResult } from '../../matching/fit-result.tsx';
import { FitsPage } from '../../matching/fits-page.tsx';
import { Loaded } from '../../state/loaded.tsx';

/** An investor or an employer has one fit for each need; a provider, who has one for each delivery, has a page of its own. */
const Fit = ({ needId, name }: { needId: string; name: string }) => {
  const fits = useMyFits(needId);
  return (
    <Loaded query={fits}>
      {({ body }) =>
        body.side === 'provider' ? null : (
          <Section title={name} className="narrow">
            <FitResult side={body.side} judged={body.fit} />
          </Section>
        )
      }
    </Loaded>
  );
};

export const Page = () => (
  <FitsPage words={useText('employer').fits}>
    {({ needId, content }) => <Fit needId={needId} name={content.name} />}
  </FitsPage>
);
