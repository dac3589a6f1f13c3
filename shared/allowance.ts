/** How often one subject may do something: `limit` times in each window of `seconds`. */
type Row = { limit: number; seconds: number };

const minute = 60;
const day = 24 * 60 * minute;

/**
 * Every allowance of the service. The limits are far above what a person needs; they stop programs. `request` may be
 * raised by a stage's setting (`personRequestsPerMinute`).
 */
export const allowances = {
  /** Requests of one identity, whatever the route. */
  request: { limit: 600, seconds: minute },
  /** Requests of one identity to routes that compute for long. */
  costly: { limit: 60, seconds: minute },
  /** Registrations of one identity: each may send mail to the members of an organisation. */
  registration: { limit: 10, seconds: day },
  /** Mails that tell one member that somebody asks to act for the organisation; the page shows all who ask. */
  'request-mails-to-member': { limit: 3, seconds: day },
  /** Computations of what would raise a provider's chances, of one organisation; what is computed is kept. */
  'what-if': { limit: 20, seconds: day },
  /** Links that confirm an address, by the person who asks for them. */
  'address-links-of-person': { limit: 10, seconds: day },
  /** Links that confirm an address, by the address, whoever asks. */
  'address-links-to-address': { limit: 5, seconds: day },
} as const satisfies Record<string, Row>;

export type Allowance = keyof typeof allowances;

/** The window that an instant lies in: its number since 1970, and the seconds that are left of it. */
export const windowAt = (allowance: Allowance, now: string): { number: number; secondsLeft: number } => {
  const { seconds } = allowances[allowance];
  const at = Math.floor(Date.parse(now) / 1000);
  return { number: Math.floor(at / seconds), secondsLeft: seconds - (at % seconds) };
};
