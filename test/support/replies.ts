/** What a person answers, and to what. */
export type Answering = {
  from: string;
  uid: string;
  partstat?: string;
  sequence?: number;
  /** `YYYYMMDDTHHmmssZ`. */
  stamp?: string;
  method?: string;
  comment?: string;
  attendee?: string;
};

const organizer = 'moter@svar.trepart.example';

const filled = ({ from, ...rest }: Answering): Required<Answering> => ({
  partstat: 'ACCEPTED',
  sequence: 0,
  stamp: '20261123T090000Z',
  method: 'REPLY',
  comment: '',
  attendee: from,
  from,
  ...rest,
});

const lines = (...all: readonly string[]): string => all.filter((line) => line !== '').join('\r\n');

const base64 = (text: string): string =>
  Buffer.from(text)
    .toString('base64')
    .replaceAll(/.{1,76}/g, '$&\r\n');

const outlookSubject: Record<string, string> = {
  ACCEPTED: 'Accepted',
  DECLINED: 'Declined',
  TENTATIVE: 'Tentative',
};

/** As Exchange and Outlook write it: the calendar beside the text, base64, with a Windows time zone and X-MICROSOFT lines. */
const outlook = (answering: Answering): string => {
  const { from, uid, partstat, sequence, stamp, method, comment, attendee } = filled(answering);
  const calendar = lines(
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    'BEGIN:VTIMEZONE',
    'TZID:W. Europe Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `ATTENDEE;PARTSTAT=${partstat};CN=Kari Nordmann:mailto:${attendee.toUpperCase()}`,
    `COMMENT;LANGUAGE=nb-NO:${comment}\\n`,
    `UID:${uid}`,
    'SUMMARY;LANGUAGE=nb-NO:Godtatt: Møte: Arbeid for innvandrere på Bjerke',
    'DTSTART;TZID=W. Europe Standard Time:20261210T100000',
    'DTEND;TZID=W. Europe Standard Time:20261210T110000',
    'CLASS:PUBLIC',
    'PRIORITY:5',
    `DTSTAMP:${stamp}`,
    'TRANSP:OPAQUE',
    'STATUS:CONFIRMED',
    `SEQUENCE:${sequence}`,
    'LOCATION;LANGUAGE=nb-NO:NAV Bjerke',
    'X-MICROSOFT-CDO-APPT-SEQUENCE:0',
    'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
    'X-MICROSOFT-DISALLOW-COUNTER:FALSE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  );
  return lines(
    `From: =?utf-8?B?S2FyaSBOb3JkbWFubg==?= <${from}>`,
    `To: Trepart <${organizer}>`,
    `Subject: ${outlookSubject[partstat] ?? partstat}: =?utf-8?Q?M=C3=B8te?=`,
    'Thread-Topic: =?utf-8?Q?M=C3=B8te?=',
    'Date: Mon, 23 Nov 2026 09:00:00 +0000',
    'Message-ID: <AM0PR01MB1234@AM0PR01MB1234.eurprd01.prod.exchangelabs.com>',
    'Content-Language: nb-NO',
    'Content-Type: multipart/alternative; boundary="_000_AM0PR01MB1234_"',
    'MIME-Version: 1.0',
    '\r\n--_000_AM0PR01MB1234_',
    'Content-Type: text/plain; charset="iso-8859-1"',
    'Content-Transfer-Encoding: quoted-printable',
    `\r\nM=F8te ${comment}`,
    '\r\n--_000_AM0PR01MB1234_',
    `Content-Type: text/calendar; charset="utf-8"; method=${method}`,
    'Content-Transfer-Encoding: base64',
    `\r\n${base64(`${calendar}\r\n`)}`,
    '--_000_AM0PR01MB1234_--\r\n',
  );
};

/** As Google Calendar writes it: the calendar both beside the text and as `invite.ics`, times in UTC. */
const google = (answering: Answering): string => {
  const { from, uid, partstat, sequence, stamp, method, comment, attendee } = filled(answering);
  const calendar = lines(
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'DTSTART:20261210T090000Z',
    'DTEND:20261210T100000Z',
    `DTSTAMP:${stamp}`,
    `ORGANIZER;CN=Trepart:mailto:${organizer}`,
    `UID:${uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${partstat};CN=${attendee}`,
    ` ;X-NUM-GUESTS=0${comment ? `;X-RESPONSE-COMMENT="${comment}"` : ''}:mailto:${attendee}`,
    'CREATED:20261122T120000Z',
    'DESCRIPTION:Hei\\, Kari\\n',
    `LAST-MODIFIED:${stamp}`,
    'LOCATION:NAV Bjerke',
    `SEQUENCE:${sequence}`,
    'STATUS:CONFIRMED',
    'SUMMARY:Møte: Arbeid for innvandrere på Bjerke',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  );
  const boundary = '000000000000a1b2c3060e5f6a7b';
  return lines(
    'MIME-Version: 1.0',
    'Reply-To: Kari Nordmann <kari.privat@gmail.example>',
    'Sender: Google Calendar <calendar-notification@google.com>',
    'Message-ID: <calendar-6f0d3a2e-8b1c@google.com>',
    'Date: Mon, 23 Nov 2026 09:00:00 +0000',
    'Subject: =?UTF-8?Q?Godtatt=3A_M=C3=B8te?=',
    `From: Kari Nordmann <${from}>`,
    `To: ${organizer}`,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    `\r\n--${boundary}`,
    `Content-Type: multipart/alternative; boundary="${boundary}a"`,
    `\r\n--${boundary}a`,
    'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes',
    `\r\nKari Nordmann har svart`,
    `\r\n--${boundary}a`,
    `Content-Type: text/calendar; charset="UTF-8"; method=${method}`,
    'Content-Transfer-Encoding: 7bit',
    `\r\n${calendar.replaceAll('ø', 'o').replaceAll('å', 'a')}`,
    `\r\n--${boundary}a--`,
    `\r\n--${boundary}`,
    'Content-Type: application/ics; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    'Content-Transfer-Encoding: base64',
    `\r\n${base64(calendar)}`,
    `--${boundary}--\r\n`,
  );
};

/** As Apple's Mail and Calendar write it: the calendar quoted-printable, the attendee by address only. */
const apple = (answering: Answering): string => {
  const { from, uid, partstat, sequence, stamp, method, comment, attendee } = filled(answering);
  return lines(
    `From: Kari Nordmann <${from}>`,
    'Content-Type: multipart/alternative; boundary="Apple-Mail=_5F0C"',
    'Mime-Version: 1.0 (Mac OS X Mail 16.0)',
    'Subject: =?utf-8?Q?Kari_Nordmann_svarte?=',
    'Message-Id: <7C1B9E1A@icloud.example>',
    'Date: Mon, 23 Nov 2026 10:00:00 +0100',
    `To: ${organizer}`,
    'X-Mailer: iCal 10.0',
    '\r\n--Apple-Mail=_5F0C',
    `Content-Type: text/calendar; charset=utf-8; method=${method}`,
    'Content-Transfer-Encoding: quoted-printable',
    '\r\nBEGIN:VCALENDAR',
    'CALSCALE:GREGORIAN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'PRODID:-//Apple Inc.//macOS 14.0//EN',
    'BEGIN:VEVENT',
    comment && `COMMENT:${comment}`,
    `ATTENDEE;CUTYPE=3DINDIVIDUAL;EMAIL=3D${attendee};PARTSTAT=3D${partstat};=`,
    `ROLE=3DREQ-PARTICIPANT:mailto:${attendee}`,
    'DTEND;TZID=3DEurope/Oslo:20261210T110000',
    'TRANSP:OPAQUE',
    `ORGANIZER;CN=3DTrepart:mailto:${organizer}`,
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    'SUMMARY:M=C3=B8te: Arbeid for innvandrere p=C3=A5 Bjerke',
    'DTSTART;TZID=3DEurope/Oslo:20261210T100000',
    'END:VEVENT',
    'END:VCALENDAR',
    '\r\n--Apple-Mail=_5F0C--\r\n',
  );
};

/** A mail with somebody's answer, as each of these programs writes it. */
export const replyBy = { outlook, google, apple } as const;
export type Program = keyof typeof replyBy;
export const programs = Object.keys(replyBy) as Program[];

export const bytesOf = (mail: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(mail, 'utf8'));
