import { Link as AkselLink, Box, Checkbox, Heading } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { useFigureRows } from '../consortium/use-figure-rows.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Facts } from '../layout/facts.tsx';

type Props = {
  consortium: ConsortiumView;
  needName: string;
  picked: boolean;
  /** False when four are picked already, and this is none of them. */
  mayPick: boolean;
  onPick: (picked: boolean) => void;
};

/** One of the consortia found: who delivers, its figures, and a box to compare it. */
export const ConsortiumCard = ({ consortium, needName, picked, mayPick, onPick }: Props) => {
  const { name } = useText('consortium');
  const { browse: text } = useText('investor');
  const { number, list } = useFormats();
  const rows = useFigureRows();
  const called = name(number(consortium.rank));
  const providers = consortium.parties.filter(({ side }) => side === 'provider');
  return (
    <Box
      as="li"
      padding="space-24"
      borderRadius="12"
      borderWidth="1"
      borderColor="neutral-subtle"
      className="stack"
    >
      <div>
        <Heading level="3" size="small">
          <AkselLink as={Link} to={`/consortia/${consortium.consortiumId}`}>
            {called}
          </AkselLink>
        </Heading>
        <p className="small plain">{needName}</p>
      </div>
      <p className="plain">{list(providers.map((party) => party.name))}</p>
      <Facts rows={rows(consortium)} />
      <Checkbox checked={picked} disabled={!mayPick} onChange={({ target }) => onPick(target.checked)}>
        {text.pick(called)}
      </Checkbox>
    </Box>
  );
};
