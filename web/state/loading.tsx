import { Loader } from '@navikt/ds-react';
import { useText } from '../language/use-text.ts';

export const Loading = () => {
  const { loading } = useText('common');
  return (
    <div className="loading">
      <Loader size="2xlarge" title={loading} />
    </div>
  );
};
