/** Kept with every run's record: raised whenever an answer could come out differently. */
export const engineVersion = '1.0.0';
