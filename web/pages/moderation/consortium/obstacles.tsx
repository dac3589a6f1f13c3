import { LocalAlert } from '@navikt/ds-react';
import { isHard } from '../../../../shared/consortium/obstacle.ts';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { ObstacleList } from '../../../consortium/obstacle-list.tsx';
import { useText } from '../../../language/use-text.ts';

/** Whether something stands in the way that nobody can override. */
export const isStopped = ({ obstacles = [] }: ConsortiumView): boolean => obstacles.some(isHard);

/** Whether only two moderators with a reason each can go on. */
export const needsOverride = ({ obstacles = [] }: ConsortiumView): boolean =>
  obstacles.length > 0 && !obstacles.some(isHard);

/** Terms as people call them; an offer by what it is an offer of. */
const useFieldName = () => {
  const { differences } = useText('run');
  const names: Record<string, string> = differences.partyFields;
  return (field: string): string => names[field.split('.')[0]!] ?? field;
};

/** What stands in the way today, before anybody decides. */
export const Obstacles = ({ consortium }: { consortium: ConsortiumView }) => {
  const text = useText('decision');
  const nameOf = useFieldName();
  const { obstacles = [] } = consortium;
  if (obstacles.length === 0) return null;
  const hard = isStopped(consortium);
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title>{hard ? text.mayNotMeet : text.hasChanged}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content className="stack">
        <ObstacleList obstacles={obstacles} nameOf={nameOf} />
        {hard ? text.mayNotMeetHelp : text.hasChangedHelp}
      </LocalAlert.Content>
    </LocalAlert>
  );
};
