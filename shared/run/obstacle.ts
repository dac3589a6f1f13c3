import type { Language, Localised } from '../language.ts';
import type { FieldError } from '../refusal.ts';

/** Why a run cannot be computed, told to whoever asked for it together with what they can do about it. */
const obstacles: Readonly<Record<string, Localised>> = {
  'no-provider': {
    nb: 'Ingen leverandør er godkjent ennå. Godkjenn minst én, og be om en ny kjøring.',
    nn: 'Ingen leverandør er godkjend enno. Godkjenn minst éin, og be om ei ny køyring.',
    en: 'No provider has been approved yet. Approve at least one, and ask for a new run.',
  },
  'market-too-large': {
    nb: 'Det er flere parter enn én kjøring kan regne på. Meld fra til dem som drifter tjenesten.',
    nn: 'Det er fleire partar enn éi køyring kan rekne på. Meld frå til dei som driftar tenesta.',
    en: 'There are more parties than one run can compute. Tell those who operate the service.',
  },
  'out-of-memory': {
    nb: 'Kjøringen trengte mer minne enn den har. Meld fra til dem som drifter tjenesten.',
    nn: 'Køyringa trong meir minne enn ho har. Meld frå til dei som driftar tenesta.',
    en: 'The run needed more memory than it has. Tell those who operate the service.',
  },
};

/** What to mend, in the reader's language; its place and code where there are no words for it. */
export const whatToMend = ({ path, code }: FieldError, language: Language): string =>
  obstacles[code]?.[language] ?? `${path}: ${code}`;
