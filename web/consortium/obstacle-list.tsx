import type { Obstacle } from '../../shared/consortium/obstacle.ts';
import { type FieldName, obstacleSentence } from '../../shared/consortium/obstacle-words.ts';
import { useLanguage } from '../language/language.tsx';

type Props = { obstacles: readonly Obstacle[]; nameOf?: FieldName };

/** What stands in the way of a meeting, one plain sentence each. */
export const ObstacleList = ({ obstacles, nameOf }: Props) => {
  const language = useLanguage();
  return (
    <ul className="lines">
      {obstacles.map((obstacle) => {
        const sentence = obstacleSentence(obstacle, language, nameOf);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
};
