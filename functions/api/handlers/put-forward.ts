import type { Consortium } from '../../../shared/consortium/consortium.ts';
import { type Override, overridden } from '../../../shared/consortium/put-forward.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import { isPublished } from '../../../shared/run/decide.ts';
import { judgeProposal } from '../../consortium/judge.ts';
import type { Deps } from '../../deps.ts';
import { tryBooked } from '../../store/book.ts';
import { type Change, replace } from '../../store/change.ts';
import { consortia } from '../../store/nouns/consortia.ts';
import { needs, runs } from '../../store/nouns/needs.ts';
import { overtaking } from '../../store/overtaking.ts';
import { find, requireVersion } from './common.ts';

type Asked = {
  actor: Actor;
  version: number;
  params: { consortiumId: string };
  body: { reason: string; override?: { reason: string } | undefined };
};

type Decision = { by: string; at: string; reason: string; override?: Override };

/** Recommending or approving: `held` must hold for the judgement, and is judged anew where it does not. */
type Step = {
  action: 'recommend' | 'approve';
  decide: (from: Consortium, decision: Decision) => Consortium;
  tasks?: (from: Consortium) => Change[];
  held: (need: Need, from: Consortium) => Change[];
  /** Whether the actor may be the one to take it, beside the one who began. */
  second?: (from: Consortium) => Promise<Change[]>;
};

/**
 * Parties only see the consortia of published runs, so nothing else is put forward; nor is a second consortium of a
 * need while one is approved.
 */
const requireOpenNeed = async (deps: Deps, { needId, runId }: Consortium): Promise<Need> => {
  const [need, run] = await Promise.all([find(deps, needs, needId), find(deps, runs, runId)]);
  if (!isPublished(run)) refuse('no-published-run');
  if ('approvedConsortiumId' in need && need.approvedConsortiumId !== undefined)
    refuse('another-consortium-approved');
  return need;
};

const attempt = async (deps: Deps, { actor, version, params, body }: Asked, step: Step) => {
  const from = await find(deps, consortia, params.consortiumId);
  const decision = { by: actor.personId, at: deps.now(), reason: body.reason };
  // Whether the step may be taken at all is decided before anything is judged.
  const plain = step.decide(from, decision);
  const second = (await step.second?.(from)) ?? [];
  const need = await requireOpenNeed(deps, from);
  const { obstacles, held } = await judgeProposal(deps, from, need);
  const override = overridden(obstacles, body.override);
  requireVersion(from, version);
  const to = override === undefined ? plain : step.decide(from, { ...decision, override });
  await tryBooked(deps, [], {
    changes: [
      replace(consortia, { from, to }),
      deps.store.audit({
        by: actor.personId,
        action: `${step.action}-consortium`,
        record: `CONSORTIUM#${params.consortiumId}`,
        from: from.state,
        to: to.state,
        reason: override === undefined ? body.reason : `${body.reason}\n\n${override.reason}`,
      }),
      ...(step.tasks?.(from) ?? []),
    ],
    contested: [...held, ...second, ...step.held(need, from)],
  });
  return to;
};

/**
 * Puts a consortium forward by today's records. The transaction holds the parties' standings and the need as they were
 * judged; when one of them has moved in between, all is read and judged again.
 */
export const putForward = (deps: Deps, asked: Asked, step: Step): Promise<Consortium> =>
  overtaking(() => attempt(deps, asked, step));
