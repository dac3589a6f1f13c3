import { useNavigate } from 'react-router';
import type { NeedContent } from '../../../shared/need/need.ts';
import { useCreateKey } from '../../api/use-create-key.ts';
import { useDraftNeed } from '../../hooks/needs-to-moderate.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Editor } from './need-editor/editor.tsx';
import { newNeed } from './need-editor/values.ts';

export const Page = () => {
  const text = useText('needEditor');
  const draft = useDraftNeed();
  const key = useCreateKey();
  const navigate = useNavigate();
  const save = async (body: NeedContent) => {
    const saved = await draft.mutateAsync({ body, key: key(body) });
    await navigate(`/moderation/needs/${saved.body.need.needId}`);
  };
  return (
    <div className="stack-wide">
      <PageHeading title={text.newTitle} lead={text.lead} />
      <Editor
        name="need/new"
        initial={newNeed}
        wasChecked={false}
        saving={draft.isPending}
        refused={draft.error}
        reload={draft.reset}
        onSave={save}
      />
    </div>
  );
};
