const throttled = /Throttling|ProvisionedThroughput|RequestLimit/;
const outOfService =
  /InternalServerError|InternalFailure|ServiceUnavailable|Timeout|NetworkingError|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE/;

/** The name that the SDK gives an error, and the system's code. */
const namesOf = (error: unknown): string => {
  const { name, code } = error as { name?: string; code?: unknown };
  return `${name} ${code}`;
};

/** The table cannot be reached, or cannot do its work at present. */
export const isOutOfService = (error: unknown): boolean => outOfService.test(namesOf(error));

/** The same request may succeed in a moment: the table is out of service, or has no time. */
export const mayPass = (error: unknown): boolean => isOutOfService(error) || throttled.test(namesOf(error));
