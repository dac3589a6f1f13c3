import { Button } from '@navikt/ds-react';
import { useLocation } from 'react-router';
import { useAddressLink, useConfirmAddress } from '../../hooks/address.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Done } from '../../state/done.tsx';
import { Loaded } from '../../state/loaded.tsx';

/** Asks once before the link confirms: a mail filter that opens it then confirms nothing. */
const Asked = ({ token }: { token: string }) => {
  const { confirm: text } = useText('address');
  const asked = useAddressLink(token);
  const confirm = useConfirmAddress();
  return (
    <Loaded query={asked} title={text.title}>
      {({ body: { email } }) => (
        <article className="stack-wide narrow">
          <PageHeading title={text.title} lead={confirm.isSuccess ? undefined : text.question(email)} />
          <ChangeProblem error={confirm.error} reload={() => asked.refetch().then(confirm.reset)} />
          <Done shown={confirm.isSuccess}>{text.done(email)}</Done>
          {!confirm.isSuccess && (
            <Button
              className="start"
              loading={confirm.isPending}
              onClick={() => confirm.mutate({ params: { token } })}
            >
              {text.button}
            </Button>
          )}
        </article>
      )}
    </Loaded>
  );
};

export const Page = () => {
  const { hash } = useLocation();
  const { confirm: text } = useText('address');
  const token = hash.replace(/^#/, '');
  if (token === '') return <PageHeading title={text.title} lead={text.noLink} />;
  return <Asked token={token} />;
};
