import type { RefusalRow } from './row.ts';

/** Refusals of an act, by the rules of the domain. */
export const actRefusals = {
  'wrong-state': {
    status: 409,
    title: {
      nb: 'Dette kan ikke gjøres nå. Last siden på nytt for å se hva som er endret.',
      nn: 'Dette kan ikkje gjerast no. Last sida på nytt for å sjå kva som er endra.',
      en: 'This cannot be done now. Reload the page to see what has changed.',
    },
  },
  'already-exists': {
    status: 409,
    title: { nb: 'Dette finnes fra før.', nn: 'Dette finst frå før.', en: 'This already exists.' },
  },
  'same-person-twice': {
    status: 409,
    title: {
      nb: 'Den som har anbefalt, kan ikke godkjenne selv. En annen moderator må gjøre det.',
      nn: 'Den som har tilrådd, kan ikkje godkjenne sjølv. Ein annan moderator må gjere det.',
      en: 'Whoever recommended cannot approve. Another moderator must.',
    },
  },
  'two-person-rule': {
    status: 409,
    title: {
      nb: 'Dette krever to uavhengige moderatorer. En annen moderator må ta avgjørelsen.',
      nn: 'Dette krev to uavhengige moderatorar. Ein annan moderator må ta avgjerda.',
      en: 'This takes two independent moderators. Another moderator must decide.',
    },
  },
  'may-not-meet': {
    status: 409,
    title: {
      nb: 'Partene kan ikke møtes slik det er nå. Se hva som står i veien.',
      nn: 'Partane kan ikkje møtast slik det er no. Sjå kva som står i vegen.',
      en: 'The parties may not meet as things are now. See what stands in the way.',
    },
  },
  'needs-override': {
    status: 409,
    title: {
      nb: 'Noe er endret siden kjøringen. To moderatorer kan gå videre likevel, hver med sin begrunnelse.',
      nn: 'Noko er endra sidan køyringa. To moderatorar kan gå vidare likevel, kvar med si grunngiving.',
      en: 'Something has changed since the run. Two moderators can go on all the same, each with a reason.',
    },
  },
  'another-consortium-approved': {
    status: 409,
    title: {
      nb: 'Et annet konsortium er alt godkjent for dette behovet.',
      nn: 'Eit anna konsortium er alt godkjent for dette behovet.',
      en: 'Another consortium has already been approved for this need.',
    },
  },
  'need-not-complete': {
    status: 422,
    title: {
      nb: 'Behovet er ikke klart til å publiseres. Se hvilke kontroller som mangler.',
      nn: 'Behovet er ikkje klart til å publiserast. Sjå kva kontrollar som manglar.',
      en: 'The need is not ready to be published. See which checks are missing.',
    },
  },
  'profile-not-approved': {
    status: 403,
    title: {
      nb: 'NAV må godkjenne profilen deres først. Fyll den ut og send den inn.',
      nn: 'NAV må godkjenne profilen dykkar først. Fyll han ut og send han inn.',
      en: 'NAV must approve your profile first. Fill it in and send it to NAV.',
    },
  },
  'not-independent': {
    status: 409,
    title: {
      nb: 'Evaluatoren er ikke uavhengig av partene. En annen må følge opp resultatene.',
      nn: 'Evaluatoren er ikkje uavhengig av partane. Ein annan må følgje opp resultata.',
      en: 'The evaluator is not independent of the parties. Somebody else must verify the results.',
    },
  },
  'run-not-ready': {
    status: 409,
    title: {
      nb: 'Kjøringen er ikke ferdig ennå.',
      nn: 'Køyringa er ikkje ferdig enno.',
      en: 'The run has not finished yet.',
    },
  },
  'last-term': {
    status: 409,
    title: {
      nb: 'Dette er det siste ordet i listen. Legg til et annet først.',
      nn: 'Dette er det siste ordet i lista. Legg til eit anna først.',
      en: 'This is the last term of the list. Add another one first.',
    },
  },
  'already-computing': {
    status: 409,
    title: {
      nb: 'En beregning er alt i gang. Vent til den er ferdig.',
      nn: 'Ei utrekning er alt i gang. Vent til ho er ferdig.',
      en: 'A computation is already under way. Wait until it has finished.',
    },
  },
  'no-published-run': {
    status: 409,
    title: {
      nb: 'Resultatet av kjøringen er ikke publisert ennå.',
      nn: 'Resultatet av køyringa er ikkje publisert enno.',
      en: 'The result of the run has not been published yet.',
    },
  },
  'deadline-passed': {
    status: 409,
    title: {
      nb: 'Fristen er ute.',
      nn: 'Fristen er ute.',
      en: 'The deadline has passed.',
    },
  },
  'slot-taken': {
    status: 409,
    title: {
      nb: 'Tiden eller rommet er opptatt, eller det blir for tett mellom møtene. Velg en annen tid.',
      nn: 'Tida eller rommet er oppteke, eller det blir for tett mellom møta. Vel ei anna tid.',
      en: 'The time or the room is taken, or the meetings would be too close. Choose another time.',
    },
  },
  'too-many-meetings': {
    status: 409,
    title: {
      nb: 'En av partene har alt så mange møter som runden tillater.',
      nn: 'Ein av partane har alt så mange møte som runden tillèt.',
      en: 'One of the parties already has as many meetings as the round allows.',
    },
  },
  'link-not-valid': {
    status: 410,
    title: {
      nb: 'Lenken gjelder ikke lenger. Åpne den nyeste e-posten fra oss, eller logg inn og se hva som gjelder nå.',
      nn: 'Lenkja gjeld ikkje lenger. Opne den nyaste e-posten frå oss, eller logg inn og sjå kva som gjeld no.',
      en: 'The link is no longer valid. Open the newest mail from us, or log in and see what holds now.',
    },
  },
} as const satisfies Record<string, RefusalRow>;
