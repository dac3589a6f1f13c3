import * as z from 'zod';

const listedSchema = z.array(
  z.object({
    id: z.string(),
    tags: z.record(z.string(), z.string()),
    destinations: z.array(z.object({ address: z.string(), outcome: z.string() })),
  }),
);

/** What a strict parser has read of a mail's calendar file. */
const calendarSchema = z.object({
  method: z.string(),
  uid: z.string(),
  sequence: z.int(),
  start: z.string(),
  timezone: z.string(),
  attendees: z.array(z.object({ address: z.string(), rsvp: z.boolean() })),
});
const mailSchema = z.object({ calendar: calendarSchema.optional() });

export type Mail = { id: string; to: string; outcome: string; template: string };
export type Calendar = z.infer<typeof calendarSchema>;

/** The mails that the local SES endpoint has taken, newest first; each goes to one address. */
export const mailsIn = async (sesUrl: string): Promise<Mail[]> => {
  const response = await fetch(`${sesUrl}/inbox.json`);
  return listedSchema.parse(await response.json()).map(({ id, tags, destinations }) => ({
    id,
    to: destinations.map(({ address }) => address).join(', '),
    outcome: destinations.map(({ outcome }) => outcome).join(', '),
    template: tags.template ?? '',
  }));
};

/** The calendar file of a mail; none where it has none. */
export const calendarOf = async (sesUrl: string, id: string): Promise<Calendar | undefined> =>
  mailSchema.parse(await (await fetch(`${sesUrl}/inbox/${id}.json`)).json()).calendar;
