import { useRead } from '../api/use-read.ts';
import { useWrite } from '../api/use-write.ts';

/** The shortest token that the service makes is longer than this; without one there is nothing to ask about. */
const shortest = 20;

/** What a link in a mail would answer; looking answers nothing. */
export const useLinkedAnswer = (token: string) =>
  useRead('getAnswerLink', { params: { token } }, { enabled: token.length >= shortest });

/** Answers by the link, once. What was read of it is kept, so that the page can say what was answered. */
export const useSendLinkedAnswer = () => useWrite('useAnswerLink', []);
