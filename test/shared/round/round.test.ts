import { describe, expect, it } from 'vitest';
import { roundContentSchema } from '../../../shared/round/content.ts';
import {
  extendRound,
  finaliseRound,
  publishRound,
  requirePublic,
  roundActions,
} from '../../../shared/round/decide.ts';
import type { RoundState } from '../../../shared/round/round.ts';
import { now } from '../../support/nouns.ts';
import { refusedWith } from '../../support/refused.ts';
import { round, roundContent } from '../../support/rounds.ts';

const codesOf = (changes: object): string[] => {
  const parsed = roundContentSchema.safeParse({ ...roundContent(), ...changes });
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));
};

describe('a moderator who writes a round', () => {
  it('is told of slots that overlap, also when they are not written in order', () => {
    const slots = [{ start: '2026-12-15T10:30' }, { start: '2026-12-15T10:00', minutes: 60 }];
    expect(codesOf({ slots })).toEqual(['slots-overlap']);
  });

  it('may put two slots in the hour that an Oslo clock shows twice only as far as they differ', () => {
    const slots = [
      { start: '2026-10-25T02:00', minutes: 60 },
      { start: '2026-10-25T03:00', minutes: 60 },
    ];
    expect(
      codesOf({ slots, signUpBy: '2026-10-01', objectBy: '2026-10-05', answerBy: '2026-10-10' }),
    ).toEqual([]);
  });

  it('cannot use an hour that an Oslo clock skips in March', () => {
    const slots = [{ start: '2027-03-28T02:30', minutes: 60 }];
    expect(codesOf({ slots })).toEqual(['not-an-oslo-time']);
  });

  it('is told when a deadline comes before the one that it builds on, or after the first meeting', () => {
    expect(codesOf({ objectBy: '2026-11-29' })).toEqual(['deadline-order']);
    expect(codesOf({ answerBy: '2026-12-15' })).toEqual(['answer-after-meeting']);
  });

  it('is told of two rooms with one id, and of a room that is nowhere', () => {
    const room = { roomId: 'a', name: 'A', form: 'on-site', place: 'Her' };
    expect(codesOf({ rooms: [room, room] })).toEqual(['duplicate-id']);
    expect(codesOf({ rooms: [{ roomId: 'a', name: 'A', form: 'online' }] })).toEqual(['place-or-link']);
  });
});

describe('a round', () => {
  it('cannot be published once its sign-up would be over', () => {
    const late = { now: '2026-12-01T12:00:00.000Z', today: '2026-12-01' };
    expect(refusedWith(() => publishRound(round('draft'), late))).toBe('invalid-input');
    expect(publishRound(round('draft'), { now, today: '2026-11-30' }).state).toBe('published');
  });

  it('does not exist to others than moderators before it is published', () => {
    expect(refusedWith(() => requirePublic(round('draft')))).toBe('not-found');
  });

  it('can be given more times and rooms once it is published, and keeps those that it has', () => {
    const slots = [{ start: '2026-12-18T09:00', minutes: 60 }];
    const rooms = [{ roomId: 'skog', name: 'Skog', form: 'on-site' as const, place: 'ByLab Oslo, Skog' }];
    const extended = extendRound(round('final'), { slots, rooms }, now);
    expect(extended).toMatchObject({ state: 'final', version: 4 });
    expect(extended.content.slots).toEqual([...roundContent().slots, ...slots]);
    expect(extended.content.rooms).toEqual([...roundContent().rooms, ...rooms]);
  });

  it('takes no time that overlaps with its own, or that is before its answers are due', () => {
    const extend =
      (start: string, state: RoundState = 'published') =>
      () =>
        extendRound(round(state), { slots: [{ start, minutes: 60 }], rooms: [] }, now);
    expect(refusedWith(extend('2026-12-15T09:30'))).toBe('invalid-input');
    expect(refusedWith(extend('2026-12-11T09:00'))).toBe('invalid-input');
    expect(refusedWith(extend('2026-12-18T09:00', 'draft'))).toBe('wrong-state');
    expect(refusedWith(extend('2026-12-18T09:00', 'closed'))).toBe('wrong-state');
  });

  it('becomes final only after its schedule has been shown', () => {
    expect(refusedWith(() => finaliseRound(round('published'), now))).toBe('wrong-state');
    expect(finaliseRound(round('provisional'), now)).toMatchObject({ state: 'final', finalAt: now });
  });

  it('offers a moderator the steps that it may take, and others none', () => {
    expect(roundActions(round('provisional'), 'moderator')).toEqual([
      'finalise',
      'cancel',
      'plan',
      'extend',
      'tell',
    ]);
    expect(roundActions(round('draft'), 'moderator')).toEqual(['change', 'publish']);
    expect(roundActions(round('cancelled'), 'moderator')).toEqual([]);
    expect(roundActions(round('provisional'), 'provider')).toEqual([]);
  });
});
