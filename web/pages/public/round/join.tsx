import { BodyLong, Box, Button } from '@navikt/ds-react';
import { Link } from 'react-router';
import { isSide } from '../../../../shared/person/roles.ts';
import type { ItemOf } from '../../../api/use-list.ts';
import { useMySignUp } from '../../../hooks/rounds.ts';
import { useText } from '../../../language/use-text.ts';
import { useMe } from '../../../session/use-me.ts';

type Round = ItemOf<'listRounds'>;

const Signed = ({ round, withdrawn }: { round: Round; withdrawn: boolean }) => {
  const { round: text } = useText('rounds');
  return (
    <>
      <BodyLong weight="semibold">{withdrawn ? text.withdrawn : text.signedUp}</BodyLong>
      <div className="row">
        <Button as={Link} size="small" to={`/rounds/${round.roundId}/sign-up`}>
          {text.toSignUp}
        </Button>
        <Button as={Link} size="small" variant="secondary" to="/meetings">
          {text.toMeetings}
        </Button>
      </div>
    </>
  );
};

const Open = ({ round }: { round: Round }) => {
  const { round: text } = useText('rounds');
  return (
    <>
      <BodyLong>
        {text.joinHelp} {text.publicList}
      </BodyLong>
      <Button as={Link} to={`/rounds/${round.roundId}/sign-up`} className="start">
        {text.join}
      </Button>
    </>
  );
};

/** The way in for whoever has not signed up, and to what they have said for those who have. */
export const Join = ({ round }: { round: Round }) => {
  const { round: text } = useText('rounds');
  const me = useMe().data?.body;
  const isParty = me?.state === 'active' && isSide(me.role);
  const mine = useMySignUp(round.roundId, { enabled: isParty });
  const signUp = mine.data?.body.signUp;
  if (me && !isParty) return null;
  return (
    <Box padding="space-24" borderRadius="12" background="accent-soft" className="stack narrow">
      {signUp && <Signed round={round} withdrawn={signUp.state === 'withdrawn'} />}
      {!signUp && round.open && <Open round={round} />}
      {!signUp && !round.open && (
        <BodyLong>{round.state === 'cancelled' ? text.cancelled : text.closed}</BodyLong>
      )}
    </Box>
  );
};
