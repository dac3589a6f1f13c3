import { BodyLong } from '@navikt/ds-react';
import { useNavigate, useParams } from 'react-router';
import type { NeedContent } from '../../../shared/need/need.ts';
import { useChangeNeed, useNeed } from '../../hooks/needs-to-moderate.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { Editor } from './need-editor/editor.tsx';

export const Page = () => {
  const titles = useText('pages');
  const { needId = '' } = useParams();
  const text = useText('needEditor');
  const query = useNeed(needId);
  const change = useChangeNeed();
  const navigate = useNavigate();
  const save = async (body: NeedContent, version: number) => {
    await change.mutateAsync({ params: { needId }, version, body });
    await navigate(`/moderation/needs/${needId}`);
  };
  const reload = () => {
    change.reset();
    return query.refetch();
  };
  return (
    <Loaded query={query} title={titles.needEditor}>
      {({ body: { need, actions }, version }) => (
        <div className="stack-wide">
          <PageHeading title={text.changeTitle} lead={text.lead} />
          {actions.includes('change') ? (
            <Editor
              name={`need/${needId}`}
              initial={need.content}
              wasChecked={need.state === 'checked'}
              saving={change.isPending}
              refused={change.error}
              reload={reload}
              onSave={(content) => save(content, version)}
            />
          ) : (
            <BodyLong>{text.cannotChange}</BodyLong>
          )}
        </div>
      )}
    </Loaded>
  );
};
