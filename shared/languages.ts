/** Bokmål, nynorsk and English: the languages the service speaks. Without schemas, which the first page does without. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** The first language of an `Accept-Language` header that we speak; bokmål where there is none. */
export const preferredLanguage = (header: string | undefined): Language => {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', q = 'q=1'] = part.trim().toLowerCase().split(';');
      return {
        tag: tag.split('-')[0] === 'no' ? 'nb' : (tag.split('-')[0] ?? ''),
        q: Number(q.trim().slice(2)),
      };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  return (
    wanted
      .map(({ tag }) => tag)
      .find((tag): tag is Language => (languages as readonly string[]).includes(tag)) ?? 'nb'
  );
};
