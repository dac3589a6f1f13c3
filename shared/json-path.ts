/** `$.need.outcomes[0].payment`: the place of a value in a document, in the notation that MATCHING uses. */
export const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (so, part) => (typeof part === 'number' ? `${so}[${part}]` : `${so}.${String(part)}`),
    '$',
  );

/**
 * Paths of fields that were sent but that the schema does not know, at any depth: what parsing has dropped.
 * A misspelt field is then told about instead of silently lost.
 */
export const unknownFields = (sent: unknown, parsed: unknown, at: readonly PropertyKey[] = []): string[] => {
  if (Array.isArray(sent) && Array.isArray(parsed))
    return sent.flatMap((one, index) => unknownFields(one, parsed[index], [...at, index]));
  if (!isRecord(sent) || !isRecord(parsed)) return [];
  return Object.keys(sent).flatMap((key) =>
    Object.hasOwn(parsed, key)
      ? unknownFields(sent[key], parsed[key], [...at, key])
      : [jsonPath([...at, key])],
  );
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
