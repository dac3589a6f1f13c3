throw new Error('TABLE_NAME is missing');

export const handler = () => undefined;
