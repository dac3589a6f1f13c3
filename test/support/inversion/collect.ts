import { api } from '../../../shared/api.ts';
import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import type { ExplanationView } from '../../../shared/explanation/view.ts';
import type { Route } from '../../../shared/route.ts';
import type { Service } from '../service.ts';

/** Every id that an attacker may have come by, whether or not it is theirs to use. */
export type Ids = Record<string, readonly string[]>;

const fillIn = (path: string, ids: Ids): string[] => {
  const name = /\{(\w+)\}/.exec(path)?.[1];
  if (name === undefined) return [path];
  return (ids[name] ?? []).flatMap((id) => fillIn(path.replace(`{${name}}`, encodeURIComponent(id)), ids));
};

/** With nothing asked for, and with everything that such ids can be asked of. */
const queriesOf = ({ query }: Route, ids: Ids): string[] => {
  const known = query?.shape ?? {};
  const needs = (ids.needId ?? []).map((id) => `needId=${id}`);
  if ('consortia' in known) return [`consortia=${(ids.consortiumId ?? []).slice(0, 4).join(',')}`];
  if (!('needId' in known)) return [''];
  return 'sort' in known ? ['limit=50', ...needs.map((need) => `${need}&sort=score`)] : needs;
};

export type Answered = { path: string; status: number; json: unknown };

/** Everything that somebody is answered when they ask every reading route with every id. */
export const answersTo = async (service: Service, subject: string, ids: Ids): Promise<Answered[]> => {
  const asked = Object.values<Route>(api)
    .filter(({ method }) => method === 'GET')
    .flatMap((row) =>
      fillIn(row.path, ids).flatMap((path) =>
        queriesOf(row, ids).map((query) => (query === '' ? path : `${path}?${query}`)),
      ),
    );
  const answers: Answered[] = [];
  for (const path of asked) {
    const { status, json, text } = await service.send('GET', path, { subject });
    answers.push({ path, status, json: json ?? text });
  }
  return answers.filter(({ status }) => status === 200);
};

const isOf =
  (pattern: RegExp) =>
  ({ path }: Answered) =>
    pattern.test(path);

/** What the attack puts into the formulas, out of the answers. */
export const viewsIn = (answers: readonly Answered[]) => {
  const consortia = answers.filter(isOf(/^\/consortia\/[^/?]+$/)).map(({ json }) => json as ConsortiumView);
  const explanations = new Map(
    answers
      .filter(isOf(/^\/consortia\/[^/]+\/explanation$/))
      .map(({ path, json }) => [decodeURIComponent(path.split('/')[2]!), json as ExplanationView]),
  );
  return { consortia, explanations };
};
