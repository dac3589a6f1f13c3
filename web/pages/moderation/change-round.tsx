import { BodyLong } from '@navikt/ds-react';
import { useNavigate, useParams } from 'react-router';
import type { RoundContent } from '../../../shared/round/content.ts';
import { useChangeRound, useRoundToModerate } from '../../hooks/rounds-to-moderate.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { Editor } from './round-editor/editor.tsx';
import { roundValues } from './round-editor/values.ts';

export const Page = () => {
  const titles = useText('pages');
  const { roundId = '' } = useParams();
  const text = useText('roundEditor');
  const query = useRoundToModerate(roundId);
  const change = useChangeRound();
  const navigate = useNavigate();
  const save = async (body: RoundContent, version: number) => {
    await change.mutateAsync({ params: { roundId }, version, body });
    await navigate(`/moderation/rounds/${roundId}`);
  };
  const reload = () => {
    change.reset();
    return query.refetch();
  };
  return (
    <Loaded query={query} title={titles.roundEditor}>
      {({ body: { round, actions }, version }) => (
        <div className="stack-wide">
          <PageHeading title={text.changeTitle} lead={text.lead} />
          {actions.includes('change') ? (
            <Editor
              name={`round/${roundId}`}
              initial={roundValues(round)}
              saving={change.isPending}
              refused={change.error}
              reload={reload}
              onSave={({ content }) => save(content, version)}
            />
          ) : (
            <BodyLong>{text.cannotChange}</BodyLong>
          )}
        </div>
      )}
    </Loaded>
  );
};
