import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/language.ts';
import type { Block } from '../../../shared/mail/document/document.ts';
import { documentOf } from '../../../shared/mail/document/index.ts';
import { reasonsInWords } from '../../../shared/mail/document/reason.ts';
import { mailTexts } from '../../../shared/mail/text/index.ts';
import { everyMail, invitation } from '../../support/mails.ts';

const wordsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    if (block.kind === 'facts') return block.facts.map(({ term, value }) => `${term}: ${value}`);
    return [block.text];
  });

describe.each(languages)('mails in %s', (language) => {
  test('say what they are about, and leave no word out', () => {
    for (const message of everyMail(language)) {
      const { subject, preview, title, blocks, footer } = documentOf(message);
      for (const words of [subject, preview, title, footer, ...wordsOf(blocks)]) {
        expect(words, message.template).not.toMatch(/undefined|null|NaN|\[object|^\s*$/);
      }
    }
  });

  test('have no two templates with the same subject', () => {
    const subjects = everyMail(language).map((message) => documentOf(message).subject);
    expect(new Set(subjects).size).toBe(subjects.length);
  });
});

describe('an invitation', () => {
  test('tells a provider when, where, with whom, why and what is missing', () => {
    expect(wordsOf(documentOf(invitation()).blocks)).toEqual([
      'Hei, Kari Nordmann',
      'NAV foreslår iKan AS som del av et konsortium for behovet «Arbeid for innvandrere på Bjerke», og inviterer alle partene til et felles møte.',
      'Når: torsdag 3. desember 2026 kl. 10.00–11.00 (norsk tid)',
      'Sted: NAV Bjerke, møterom 2',
      'Nettmøte: https://teams.example/l/meetup?a=1&b=2',
      'Svarfrist: mandag 30. november 2026, ut dagen',
      'Svar på invitasjonen',
      'Du kan svare ja, nei eller at tiden ikke passer. Får vi ikke svar innen fristen, kan NAV spørre en annen part i stedet.',
      'Det dere bidrar med',
      'iKan AS svarer for kartlegging og arbeidspraksis.',
      'De andre rundt bordet',
      'Stiftelsen Håp (investor) gir 2\u00a0000\u00a0000 kroner',
      'Barnehagene i Bjerke (arbeidsgiver) tilbyr 6 stillinger',
      'Slik passer dere til behovet',
      'kartlegging: effekten er målt før og etter; plass til 40\u00a0% av deltakerne; alle områdene er dekket',
      'arbeidspraksis: dere krever ett språktrinn mer enn deltakerne starter med; ingen av språkene er dekket',
      'Dette må møtet løse',
      'Hvem kan svare for digitale ferdigheter?',
      'Det mangler 1\u00a0500\u00a0000 kroner i kapital.',
    ]);
  });

  test('says that the meeting has changed once it has been moved', () => {
    const moved = invitation('en', {
      change: 'moved',
      meeting: { ...invitation().meeting, sequence: 1, start: '2026-12-04T14:30' },
    });
    expect(documentOf(moved).subject).toBe('Changed meeting: Arbeid for innvandrere på Bjerke');
    expect(documentOf(moved).preview).toBe('Friday, 4 December 2026, 14:30–15:30 (time in Norway)');
  });

  test('says who is new at the table, and asks nobody who has said yes to answer again', () => {
    const told = documentOf(invitation('nb', { change: 'table', accepted: true }));
    expect(told.subject).toBe('Ny part i møtet: Arbeid for innvandrere på Bjerke');
    expect(wordsOf(told.blocks).join()).toContain('Har dere alt svart ja, gjelder svaret.');
    expect(wordsOf(told.blocks).join()).not.toContain('Får vi ikke svar innen fristen');
  });

  test('is no change to whoever comes to a table that has been changed before', () => {
    const late = invitation('nb', { meeting: { ...invitation().meeting, sequence: 3 } });
    expect(documentOf(late).subject).toBe('Invitasjon til møte: Arbeid for innvandrere på Bjerke');
  });

  test('tells the clock as it is shown when it changes during the meeting', () => {
    const night = { ...invitation().meeting, start: '2026-03-29T01:30' };
    expect(documentOf(invitation('nn', { meeting: night })).preview).toBe(
      'søndag 29. mars 2026 kl. 01.30–03.30 (norsk tid)',
    );
  });

  test('says so where nothing is missing and nobody else has joined', () => {
    const words = wordsOf(documentOf(invitation('nb', { gaps: [], others: [] })).blocks);
    expect(words).toContain('Ingenting mangler. Møtet kan gå rett på avtalen.');
    expect(words).toContain('Ingen andre parter er med ennå.');
  });
});

describe('reasons', () => {
  const investor = { role: 'investor', name: 'Fondet', amount: 1 } as const;
  const reasons = [
    { criterion: 'themes', value: 2 / 3 },
    { criterion: 'return', value: 0.42 },
    { criterion: 'risk', value: 0.004 },
    { criterion: 'area', value: 1 },
  ] as const;

  test('tell an investor how far the terms are from its own limits', () => {
    expect(
      reasonsInWords(mailTexts.en, { ...investor, instrument: 'return', reasons: [...reasons] }),
    ).toEqual([
      '67% of the themes of the need are among yours',
      'the expected return is 2.1 percentage points above what you require',
      'the risk of a loss is 1% below your limit',
      'all the areas are within your mandate',
    ]);
  });

  test('never call nearly all all, nor next to nothing nothing', () => {
    const told = [0, 0.001, 0.5, 0.999, 1].map((value) =>
      reasonsInWords(mailTexts.en, {
        ...investor,
        instrument: 'return',
        reasons: [{ criterion: 'area', value }],
      }).join(),
    );
    expect(told).toEqual([
      'none of the areas is within your mandate',
      '1% of the areas are within your mandate',
      '50% of the areas are within your mandate',
      '99% of the areas are within your mandate',
      'all the areas are within your mandate',
    ]);
  });

  test('say nothing of return and risk to one that gives', () => {
    const told = reasonsInWords(mailTexts.nb, { ...investor, instrument: 'gift', reasons: [...reasons] });
    expect(told).toHaveLength(2);
    expect(told.join()).not.toMatch(/avkastning|tap/);
  });

  test('tell an employer what its jobs offer', () => {
    const told = reasonsInWords(mailTexts.nn, {
      role: 'employer',
      name: 'Barnehagane',
      positions: 6,
      reasons: [
        { criterion: 'permanence', value: 1 },
        { criterion: 'position', value: 0.8 },
        { criterion: 'mentor', value: 0 },
        { criterion: 'language training', value: 1 },
        { criterion: 'level', value: 0.5 },
      ],
    });
    expect(told).toEqual([
      'stillingane er faste',
      'stillingane er på 80\u00a0%',
      'arbeidsplassen har ingen mentor',
      'språkopplæring på jobben',
      'deltakarane må lære meir norsk før første arbeidsdag',
    ]);
  });

  test('tell apart every step of evidence and of level', () => {
    const told = (criterion: 'evidence' | 'level', values: number[]) =>
      values.map((value) =>
        reasonsInWords(mailTexts.en, {
          role: 'provider',
          name: 'iKan',
          elements: ['a'],
          reasons: [{ criterion, value, element: 'a' }],
        }).join(),
      );
    expect(new Set(told('evidence', [0, 0.25, 0.5, 0.75, 1])).size).toBe(5);
    expect(told('evidence', [0.75])).toEqual(['a: the effect has been measured against a comparison group']);
    expect(new Set(told('level', [0, 0.5, 1])).size).toBe(3);
  });
});
