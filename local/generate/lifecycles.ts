import { consortiumLifecycle } from '../../shared/consortium/consortium.ts';
import { replacementLifecycle } from '../../shared/consortium/replacement.ts';
import { interestLifecycle } from '../../shared/interest/interest.ts';
import { invitationLifecycle } from '../../shared/invitation/invitation.ts';
import type { Lifecycle } from '../../shared/lifecycle.ts';
import { meetingLifecycle } from '../../shared/meeting/meeting.ts';
import { planLifecycle } from '../../shared/meeting/planned.ts';
import { needLifecycle } from '../../shared/need/need.ts';
import { personLifecycle } from '../../shared/person/person.ts';
import { profileLifecycle } from '../../shared/profile/profile.ts';
import { roundLifecycle } from '../../shared/round/round.ts';
import { signUpLifecycle } from '../../shared/round/sign-up.ts';
import { runLifecycle } from '../../shared/run/run.ts';

const lifecycles: Record<string, Lifecycle<string>> = {
  Person: personLifecycle,
  Profile: profileLifecycle,
  Need: needLifecycle,
  Run: runLifecycle,
  Consortium: consortiumLifecycle,
  Interest: interestLifecycle,
  Invitation: invitationLifecycle,
  Replacement: replacementLifecycle,
  Meeting: meetingLifecycle,
  Plan: planLifecycle,
  Round: roundLifecycle,
  'Sign-up': signUpLifecycle,
};

/** Mermaid takes no hyphens in a state's name. */
const state = (name: string): string => name.replaceAll('-', '_');

const diagram = ([noun, lifecycle]: [string, Lifecycle<string>]): string[] => [
  `## ${noun}`,
  '',
  '```mermaid',
  'stateDiagram-v2',
  ...Object.entries(lifecycle).flatMap(([name, { from, to, by }]) =>
    from.map((start) => `  ${state(start)} --> ${state(to)}: ${name} (${by.join(', ')})`),
  ),
  '```',
  '',
];

/** The life of each noun as a state diagram, made from its table of transitions. */
export const lifecyclesPage = (): string =>
  [
    '# The life of things',
    '',
    'Generated from the lifecycle tables in `shared/` by `npm run generate`, and compared in the tests.',
    '',
    ...Object.entries(lifecycles).flatMap(diagram),
  ].join('\n');
