import { Button, Select } from '@navikt/ds-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { useMyFits } from '../../hooks/fits.ts';
import { usePublishedNeeds } from '../../hooks/needs.ts';
import { useMyProfile } from '../../hooks/profile.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { FitResult } from '../../matching/fit-result.tsx';
import { Empty } from '../../state/empty.tsx';
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

const ForNeeds = () => {
  const { fits: text } = useText('employer');
  const needs = usePublishedNeeds();
  const [chosen, setChosen] = useState<string>();
  return (
    <Loaded query={needs}>
      {(items) => {
        const need = items.find(({ needId }) => needId === chosen) ?? items[0];
        if (!need) return <Empty title={text.noNeedsTitle}>{text.noNeeds}</Empty>;
        return (
          <>
            <Select
              className="narrow"
              label={text.need}
              value={need.needId}
              onChange={({ target }) => setChosen(target.value)}
            >
              {items.map(({ needId, content }) => (
                <option key={needId} value={needId}>
                  {content.name}
                </option>
              ))}
            </Select>
            <Fit needId={need.needId} name={need.content.name} />
          </>
        );
      }}
    </Loaded>
  );
};

export const Page = () => {
  const { fits: text } = useText('employer');
  const mine = useMyProfile();
  const missing = isProblem(mine.error, 'not-found');
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      {missing && (
        <Empty title={text.noProfileTitle}>
          <p>{text.noProfile}</p>
          <Button as={Link} to="/profile">
            {text.toProfile}
          </Button>
        </Empty>
      )}
      {!missing && <Loaded query={mine}>{() => <ForNeeds />}</Loaded>}
    </div>
  );
};
