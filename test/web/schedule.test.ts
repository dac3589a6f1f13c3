import { describe, expect, test } from 'vitest';
import type { MeetingView } from '../../shared/meeting/view.ts';
import { isPlanUnderWay } from '../../web/hooks/schedule.ts';
import {
  anywhereSchema,
  inRoundSchema,
  meetingValues,
} from '../../web/pages/moderation/meeting/meeting-values.ts';
import { entryChanges } from '../../web/pages/moderation/replacement/entry-changes.ts';
import { extensionSchema, newExtension } from '../../web/pages/moderation/schedule/extension.ts';
import {
  cellOf,
  firstFree,
  neighbour,
  placesOf,
  withMove,
} from '../../web/pages/moderation/schedule/places.ts';
import { roundContent } from '../e2e/support/round.ts';

const grid = { starts: ['2030-04-09T09:00', '2030-04-09T10:15'], rooms: ['fjord', 'teams'] };
const [early = '', late = ''] = grid.starts;

const meeting = (meetingId: string, more: Partial<MeetingView> = {}): MeetingView => ({
  ...{ meetingId, type: 'one-to-one', needId: 'need', title: 'Dialogrunde', state: 'proposed' },
  ...{ seats: [], sequence: 0, version: 1, actions: ['place'] },
  ...{ roomId: 'fjord', time: { start: early, minutes: 60, place: 'Fjord', answerBy: '2030-03-15' } },
  ...more,
});

describe('the board', () => {
  const one = meeting('one');
  const waiting = meeting('waiting', { state: 'requested', time: undefined, roomId: undefined });

  test('shows a meeting where it is, as long as it takes anybody’s time', () => {
    const places = placesOf([one, waiting, meeting('off', { state: 'cancelled', roomId: 'teams' })]);
    expect(places.at({ start: early, roomId: 'fjord' })).toBe(one);
    expect(places.at({ start: early, roomId: 'teams' })).toBeUndefined();
    expect(cellOf(waiting)).toBeUndefined();
  });

  test('shows what is being moved where it is going', () => {
    const to = { start: late, roomId: 'teams' };
    const places = placesOf(withMove([one, waiting], { meetingId: 'waiting', to }));
    expect(places.at(to)?.meetingId).toBe('waiting');
    expect(withMove([one], undefined)).toEqual([one]);
  });

  test('holds what has no place over the first free one', () => {
    expect(firstFree(grid, placesOf([one]))).toEqual({ start: early, roomId: 'teams' });
    expect(firstFree({ starts: [early], rooms: ['fjord'] }, placesOf([one]))).toEqual(cellOf(one));
    expect(firstFree({ starts: [], rooms: [] }, placesOf([]))).toBeUndefined();
  });

  test.each([
    ['ArrowDown', { start: late, roomId: 'fjord' }],
    ['ArrowRight', { start: early, roomId: 'teams' }],
    ['ArrowUp', { start: early, roomId: 'fjord' }],
    ['ArrowLeft', { start: early, roomId: 'fjord' }],
    ['Home', undefined],
  ])('leads by %s to the next place, and never beyond the edge', (key, place) => {
    expect(neighbour({ start: early, roomId: 'fjord' }, key, grid)).toEqual(place);
  });
});

describe('what is added to a published round', () => {
  const place = { name: 'Skog', form: 'on-site' as const, place: 'ByLab' };

  test('gives each new room an id of its own, whatever the form called it', () => {
    const rooms = [
      { ...place, roomId: 'room-1' },
      { ...place, roomId: 'room-2' },
    ];
    const round = { ...roundContent, rooms: [{ ...place, roomId: 'room-1' }] };
    const { content } = extensionSchema(round).parse({ ...newExtension, content: { slots: [], rooms } });
    expect(content.rooms.map(({ roomId }) => roomId)).toEqual(['room-2', 'room-3']);
  });

  test('is something', () => {
    const { error } = extensionSchema(roundContent).safeParse(newExtension);
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['content.slots']);
  });
});

describe('a move', () => {
  test('within a round takes the length and the whereabouts of the slot and the room', () => {
    const values = { time: { start: early, answerBy: '2030-03-15' }, roomId: 'teams' };
    expect(inRoundSchema(roundContent).parse(values)).toEqual({
      roomId: 'teams',
      time: {
        start: early,
        minutes: 60,
        onlineLink: 'https://teams.example/rom',
        answerBy: '2030-03-15',
      },
    });
  });

  test('is refused with a deadline on the day of the meeting, at its field', () => {
    const values = { time: { start: early, answerBy: '2030-04-09' }, roomId: 'fjord' };
    const { error } = inRoundSchema(roundContent).safeParse(values);
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['time.answerBy']);
  });

  test('elsewhere begins with where the meeting is', () => {
    const time = { start: early, minutes: 45, place: 'ByLab', answerBy: '2030-03-15' };
    expect(anywhereSchema.parse(meetingValues(time))).toEqual({ meeting: time });
  });
});

test('a replacement changes hands, amounts and positions only where they differ', () => {
  const before = {
    deliveries: [
      { element: 'assessment', provider: 'p' },
      { element: 'life-skills', provider: 'q' },
    ],
    investments: [{ investor: 'i', amount: 10 }],
    jobs: [{ employer: 'e', positions: 3 }],
  };
  const after = {
    deliveries: [
      { element: 'assessment', provider: 'p' },
      { element: 'life-skills', provider: 'r' },
    ],
    investments: [
      { investor: 'i', amount: 7 },
      { investor: 'j', amount: 3 },
    ],
    jobs: [{ employer: 'e', positions: 3 }],
  };
  expect(entryChanges(before, after)).toEqual({
    elements: [{ of: 'life-skills', before: 'q', after: 'r' }],
    amounts: [
      { of: 'i', before: 10, after: 7 },
      { of: 'j', before: undefined, after: 3 },
    ],
    positions: [],
  });
});

test('a plan that has not ended after a quarter of an hour is not waited for', () => {
  const plan = { planId: 'p', roundId: 'r', moveAccepted: false, requestedBy: 'm', version: 1 };
  const asked = (requestedAt: string) => ({ ...plan, state: 'requested' as const, requestedAt });
  expect(isPlanUnderWay(asked('2999-03-01T10:00:00Z'))).toBe(true);
  expect(isPlanUnderWay(asked('2020-03-01T10:00:00Z'))).toBe(false);
  expect(isPlanUnderWay(undefined)).toBe(false);
});
