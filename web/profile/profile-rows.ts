import { byName } from '../../shared/characters.ts';
import type { ProfileContent } from '../../shared/profile/content.ts';
import type { Terms } from '../hooks/use-terms.ts';
import type { Formats } from '../language/format.ts';
import type { Texts } from '../text/load.ts';

/** One line of a profile: `key` names the field, so that two versions of it can be laid side by side. */
export type ProfileRow = { key: string; label: string; value: string };

export type Wording = {
  fields: Texts['moderation']['fields'];
  common: Texts['common'];
  formats: Formats;
  terms: Terms;
};

type Of<S extends ProfileContent['side']> = Extract<ProfileContent, { side: S }>['terms'];
type Level = { oral: keyof Texts['common']['levels']; written: keyof Texts['common']['levels'] };

const levelOf = ({ fields, common }: Wording, { oral, written }: Level): string =>
  fields.levelOf(common.levels[oral], common.levels[written]);

const yesNo = ({ common }: Wording, yes: boolean): string => (yes ? common.yes : common.no);

/** A list of codes is a set: in alphabetical order, so that the same set reads the same. */
const names = ({ terms, formats }: Wording, kind: 'areas' | 'languages' | 'themes', codes: string[]) =>
  formats.list(codes.map((code) => terms.nameOf(kind, code)).sort(byName));

const providerRows = (terms: Of<'provider'>, wording: Wording): ProfileRow[] => {
  const { fields, common, formats } = wording;
  const offers = terms.offers.map(({ element, price, capacity, evidence }) => ({
    key: `offer/${element}`,
    label: `${fields.offer}: ${wording.terms.nameOf('elements', element)}`,
    value: fields.offerOf(formats.kroner(price), formats.number(capacity), common.evidence[evidence] ?? ''),
  }));
  return [
    { key: 'kind', label: fields.kind, value: common.providerKinds[terms.kind] },
    { key: 'areas', label: fields.areas, value: names(wording, 'areas', terms.areas) },
    { key: 'languages', label: fields.languages, value: names(wording, 'languages', terms.languages) },
    { key: 'entryLevel', label: fields.entryLevel, value: levelOf(wording, terms.entryLevel) },
    ...offers,
  ];
};

const investorRows = (terms: Of<'investor'>, wording: Wording): ProfileRow[] => {
  const { fields, common, formats } = wording;
  const { kroner, percent, number, list } = formats;
  const kinds = terms.fundsKinds.map((kind) => common.providerKinds[kind]);
  return [
    { key: 'category', label: fields.category, value: fields.categories[terms.category] },
    { key: 'instrument', label: fields.instrument, value: fields.instruments[terms.instrument] },
    {
      key: 'ticket',
      label: fields.ticket,
      value: fields.ticketOf(kroner(terms.ticket.min), kroner(terms.ticket.max)),
    },
    { key: 'minReturn', label: fields.minReturn, value: percent(terms.minReturn) },
    {
      key: 'maxLossProbability',
      label: fields.maxLossProbability,
      value: percent(terms.maxLossProbability),
    },
    { key: 'maxMonths', label: fields.maxMonths, value: fields.months(number(terms.maxMonths)) },
    { key: 'themes', label: fields.themes, value: names(wording, 'themes', terms.themes) },
    {
      key: 'areas',
      label: fields.areas,
      value: terms.areas.length === 0 ? fields.anywhere : names(wording, 'areas', terms.areas),
    },
    { key: 'fundsKinds', label: fields.fundsKinds, value: list(kinds) },
    { key: 'minEvidence', label: fields.minEvidence, value: common.evidence[terms.minEvidence] ?? '' },
  ];
};

const employerRows = (terms: Of<'employer'>, wording: Wording): ProfileRow[] => {
  const { fields, formats } = wording;
  return [
    { key: 'area', label: fields.area, value: wording.terms.nameOf('areas', terms.area) },
    { key: 'positions', label: fields.positions, value: formats.number(terms.positions) },
    {
      key: 'positionShare',
      label: fields.positionShare,
      value: formats.percent(terms.positionShare / 100),
    },
    { key: 'permanent', label: fields.permanent, value: yesNo(wording, terms.permanent) },
    { key: 'level', label: fields.level, value: levelOf(wording, terms.level) },
    { key: 'mentor', label: fields.mentor, value: yesNo(wording, terms.mentor) },
    {
      key: 'languageTraining',
      label: fields.languageTraining,
      value: yesNo(wording, terms.languageTraining),
    },
    { key: 'needsFollowUp', label: fields.needsFollowUp, value: yesNo(wording, terms.needsFollowUp) },
  ];
};

const termRows = (content: ProfileContent, wording: Wording): ProfileRow[] => {
  switch (content.side) {
    case 'provider':
      return providerRows(content.terms, wording);
    case 'investor':
      return investorRows(content.terms, wording);
    case 'employer':
      return employerRows(content.terms, wording);
  }
};

/** All that is scored of a profile, in words. */
export const profileRows = (content: ProfileContent, wording: Wording): ProfileRow[] => [
  ...termRows(content, wording),
  { key: 'conflicts', label: wording.fields.conflicts, value: content.terms.conflicts.join(', ') },
];
