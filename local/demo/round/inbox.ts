import assert from 'node:assert/strict';
import type { Instance } from '../../instance.ts';
import { calendarOf, type Mail, mailsIn } from '../inbox.ts';

/** The links that answer without a login, from the text of a mail: yes, another time, no. */
export const linksIn = async ({ sesUrl }: Instance, id: string): Promise<string[]> => {
  const { text } = (await (await fetch(`${sesUrl}/inbox/${id}.json`)).json()) as { text: string };
  return [...text.matchAll(/answer#(\S+)/g)].map(([, token]) => token!);
};

/** Lets a delivered mail bounce afterwards, as SES would tell. */
export const bounce = async ({ sesUrl }: Instance, { id, to }: Mail): Promise<void> => {
  const url = `${sesUrl}/inbox/${id}/bounce/${encodeURIComponent(to)}`;
  assert.equal((await fetch(url, { method: 'POST' })).status, 204);
};

/** Every calendar file of a meeting has the same UID, and each that one receiver gets has a higher sequence. */
export const checkCalendars = async ({ sesUrl }: Instance): Promise<number> => {
  const told = new Map<string, number>();
  let read = 0;
  for (const { id, to } of (await mailsIn(sesUrl)).toReversed()) {
    const calendar = await calendarOf(sesUrl, id);
    if (!calendar) continue;
    read += 1;
    const key = `${calendar.uid} ${to}`;
    const before = told.get(key);
    assert.ok(before === undefined || calendar.sequence > before, `${key} must grow`);
    told.set(key, calendar.sequence);
    assert.equal(calendar.timezone, 'Europe/Oslo');
  }
  return read;
};
