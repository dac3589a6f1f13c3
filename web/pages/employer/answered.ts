import * as z from 'zod';
import { useMyProfile } from '../../hooks/profile.ts';

const key = 'trepart.answered';
const answeredSchema = z.array(z.string());

const read = (): string[] => {
  try {
    return answeredSchema.catch([]).parse(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    return [];
  }
};

/** Remembers in this browser that the questions of a step have been answered. */
export const markAnswered = (profile: string, step: string): void => {
  try {
    localStorage.setItem(key, JSON.stringify([...new Set([...read(), `${profile}/${step}`])]));
  } catch {
    // Storage is shut off: the step is asked for again.
  }
};

/**
 * Whether the questions of a step have been answered. A draft cannot hold «not answered yet» for a yes or no, so until the
 * offer has been sent in once, a step counts only when somebody has been through it: no answer is ever made up.
 */
export const useAnswered = (): ((step: string) => boolean) => {
  const profile = useMyProfile().data?.body.profile;
  if (profile === undefined) return () => false;
  if (profile.state !== 'draft') return () => true;
  const answered = read();
  return (step) => answered.includes(`${profile.profileId}/${step}`);
};

/** Marks a step of my own profile. */
export const useMarkAnswered = (step: string): (() => void) => {
  const profileId = useMyProfile().data?.body.profile.profileId;
  return () => {
    if (profileId !== undefined) markAnswered(profileId, step);
  };
};
