import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { receivedIn } from '../../../functions/reply/event.ts';
import type { Notification } from '../../../local/ses/receive.ts';
import { rawMail, testSes } from '../../support/ses.ts';

const published: Notification[] = [];
let ses: Awaited<ReturnType<typeof testSes>>;
beforeAll(async () => {
  ses = await testSes({ onReceived: async (notification) => void published.push(notification) });
});
beforeEach(() => {
  published.length = 0;
});
afterAll(() => ses.stop());

const raw = rawMail(
  { From: 'Kari <kari@leverandor.example>', To: 'moter@svar.trepart.example' },
  'Ja, takk. Æ.',
);
const post = (query = '') =>
  fetch(`${ses.url}/received${query}`, { method: 'POST', body: new Uint8Array(raw) });
const read = () =>
  receivedIn({ Records: published.map((one) => ({ Sns: { Message: JSON.stringify(one) } })) });

describe('a mail from outside', () => {
  test('is published to the byte, with all checks passed', async () => {
    expect((await post()).status).toBe(204);
    const [mail] = read();
    expect(mail).toMatchObject({
      source: 'kari@leverandor.example',
      verdicts: { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' },
    });
    expect(Buffer.from(mail!.raw).equals(raw)).toBe(true);
  });

  test('can be one that fails a check, has another sender, or comes twice', async () => {
    for (const times of [1, 2]) {
      await post('?dmarc=FAIL&source=evil%40x.example&id=one');
      expect(published).toHaveLength(times);
    }
    for (const mail of read())
      expect(mail).toMatchObject({ messageId: 'one', source: 'evil@x.example', verdicts: { dmarc: 'FAIL' } });
  });

  test('is refused where it is larger than SNS carries', async () => {
    const body = Buffer.alloc(150 * 1024 + 1, 'x');
    expect((await fetch(`${ses.url}/received`, { method: 'POST', body })).status).toBe(413);
    expect(published).toEqual([]);
  });

  test('is taken by nobody where nobody asks for it', async () => {
    const deaf = await testSes();
    const answer = await fetch(`${deaf.url}/received`, { method: 'POST', body: new Uint8Array(raw) });
    expect(answer.status).toBe(404);
    await deaf.stop();
  });
});
