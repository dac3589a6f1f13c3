import assert from 'node:assert/strict';
import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import { answerAs, approveBest, replaceParty } from './consortium.ts';
import { emailOf, type Scene, toModerators, wait } from './scene.ts';

type Table = { scene: Scene; consortiumId: string };

/** The invitation, or what is new of it, to each of these parties. */
const owe = ({ scene, consortiumId: id }: Table, parties: readonly string[], sequence: number): void =>
  scene.ledger.owe(
    parties.map((profileId) => ({
      to: emailOf(profileId),
      template: 'invitation',
      meeting: { id, sequence },
    })),
  );

/** Somebody takes the place: is invited, and all who stay are told under the same sequence. */
const replaced = async (
  table: Table,
  leaving: string,
  { staying, sequence }: { staying: readonly string[]; sequence: number },
): Promise<string[]> => {
  const { scene, consortiumId } = table;
  const joining = await replaceParty({ as: scene.as, consortiumId }, leaving, scene.say);
  scene.ledger.owe(toModerators('replacement-proposed'));
  owe(table, [...joining, ...staying], sequence);
  await scene.ledger.settle(`after ${leaving} is replaced`);
  return joining;
};

/**
 * The consortium's own meeting: one party declines, another stays silent though reminded, and both are replaced. Returns
 * those who have a seat in the end.
 */
export const holdTogether = async (scene: Scene, best: ConsortiumView): Promise<string[]> => {
  const { as, say, dates, ledger } = scene;
  const { consortiumId, parties } = best;
  const call = { as, consortiumId };
  const table = { scene, consortiumId };
  const ofSide = (wanted: string) =>
    parties.filter(({ side }) => side === wanted).map(({ profileId }) => profileId);
  const [declining, silent] = [ofSide('employer')[0]!, ofSide('employer')[1] ?? ofSide('investor')[0]!];
  const staying = parties.map(({ profileId }) => profileId).filter((id) => id !== declining && id !== silent);
  await approveBest(as, best, { start: `${dates.before(2)}T10:00`, answerBy: dates.before(50) });
  owe(table, [declining, silent, ...staying], 0);
  await ledger.settle('after the consortium is invited');
  await answerAs(call, declining, 'decline');
  say(`${declining} declined`);
  const first = await replaced(table, declining, { staying: [silent, ...staying], sequence: 1 });
  for (const profileId of [...staying, ...first]) await answerAs(call, profileId, 'accept');
  await wait(scene, dates.before(51));
  ledger.owe([{ to: emailOf(silent), template: 'reminder' }]);
  await ledger.settle('two days before the consortium must answer');
  await wait(scene, dates.before(48));
  say(`${silent} was reminded, stayed silent, and the deadline passed`);
  const meeting = { id: consortiumId, sequence: 2 };
  ledger.owe([{ to: emailOf(silent), template: 'invitation-cancelled', meeting }]);
  const second = await replaced(table, silent, { staying: [...staying, ...first], sequence: 3 });
  for (const profileId of second) await answerAs(call, profileId, 'accept');
  const { body } = await as('moderator-1').getConsortium({ params: { consortiumId } });
  assert.equal(body.state, 'accepted');
  say('The consortium holds: everybody has said yes');
  return [...staying, ...first, ...second];
};
