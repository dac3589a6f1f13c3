import { useNavigate, useSearchParams } from 'react-router';
import { useCreateKey } from '../../api/use-create-key.ts';
import { useNeedsIn } from '../../hooks/needs-to-moderate.ts';
import { useDraftRound } from '../../hooks/rounds-to-moderate.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { Editor } from './round-editor/editor.tsx';
import { newRound, type SentRound } from './round-editor/values.ts';

export const Page = () => {
  const text = useText('roundEditor');
  const needs = useNeedsIn('published');
  const [search] = useSearchParams();
  const draft = useDraftRound();
  const key = useCreateKey();
  const navigate = useNavigate();
  const save = async (body: SentRound) => {
    const saved = await draft.mutateAsync({ body, key: key(body) });
    await navigate(`/moderation/rounds/${saved.body.round.roundId}`);
  };
  return (
    <div className="stack-wide">
      <PageHeading title={text.newTitle} lead={text.lead} />
      <Loaded query={needs}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={text.noNeeds} />
          ) : (
            <Editor
              name="round/new"
              initial={newRound(search.get('need') ?? '')}
              needs={items.map(({ need }) => ({ value: need.needId, label: need.content.name }))}
              saving={draft.isPending}
              refused={draft.error}
              reload={draft.reset}
              onSave={save}
            />
          )
        }
      </Loaded>
    </div>
  );
};
