import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { queryClient } from '../api/query-client.ts';
import { session } from '../session/session.ts';
import { Loading } from '../state/loading.tsx';
import { ProblemMessage } from '../state/problem-message.tsx';

/** Where the issuer sends the browser after a login: on to the page that the person came from. */
export const SignedIn = () => {
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    session
      .finishSignIn()
      .then(async (returnTo) => {
        await queryClient.invalidateQueries();
        await navigate(returnTo, { replace: true });
      })
      .catch(setError);
  }, [navigate]);
  return error ? <ProblemMessage error={error} retry={() => session.signIn('/')} /> : <Loading />;
};
