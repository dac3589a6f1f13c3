import { address } from './address/nb.ts';
import { people } from './people/nb.ts';
import { reasons } from './reasons/nb.ts';
import type { MailText } from './shape.ts';

/** Bokmål. */
export const nb: MailText = {
  locale: 'nb-NO',
  clock: { separator: '.', period: (date, from, to) => `${date} kl. ${from}–${to} (norsk tid)` },
  and: 'og',
  sides: { provider: 'leverandør', investor: 'investor', employer: 'arbeidsgiver' },
  kroner: (amount) => `${amount} kroner`,
  greeting: (name) => `Hei, ${name}`,
  reason: 'Begrunnelse',
  footer: (email) =>
    `Trepart er NAVs tjeneste for å sette sammen effektkontrakter. E-posten er sendt automatisk til ${email} fordi du er registrert i tjenesten.`,
  quickAnswers: {
    heading: 'Svar uten å logge inn',
    accept: 'Ja, vi kommer',
    decline: 'Nei, vi kommer ikke',
    noTimeFits: 'Tiden passer ikke',
  },
  'meeting-invitation': {
    subject: (need) => `Møteinvitasjon: ${need}`,
    heading: 'Dere er invitert til møte',
    withNav: (need) => `NAV inviterer dere til et én-til-én-møte om ${need}.`,
    between: (need, others) => `Dere er invitert til et møte med ${others} om ${need}.`,
    silence: 'Får vi ikke svar innen fristen, går tiden til noen andre.',
  },
  'meeting-proposed': {
    subject: (need) => `Foreløpig møtetid: ${need}`,
    heading: 'Foreløpig møtetid',
    body: 'Dette er et forslag. Passer tiden, trenger dere ikke gjøre noe. Passer den ikke, si fra innen fristen; deretter kommer invitasjonen.',
    objectBy: 'Si fra innen',
    button: 'Se forslaget',
  },
  reminder: {
    answer: {
      subject: (need) => `Påminnelse om svar: ${need}`,
      heading: 'Vi mangler svaret deres',
      body: 'Dere er invitert til et møte og har ikke svart ennå. Svar innen fristen, ellers kan plassen gå til noen andre.',
      button: 'Svar på invitasjonen',
    },
    meeting: {
      subject: (need) => `Påminnelse om møte: ${need}`,
      heading: 'Møtet er snart',
      body: 'Dere har sagt ja til dette møtet. Kan dere likevel ikke komme, si fra så snart som mulig.',
      button: 'Se møtet',
    },
  },
  invitation: {
    subject: (need) => `Invitasjon til møte: ${need}`,
    heading: 'Dere er invitert til møte',
    intro: (party, need) =>
      `NAV foreslår ${party} som del av et konsortium for behovet «${need}», og inviterer alle partene til et felles møte.`,
    changed: {
      moved: {
        subject: (need) => `Endret møte: ${need}`,
        heading: 'Møtet er endret',
        intro:
          'Møtet er endret siden forrige invitasjon. Det som står her, gjelder nå, og vi trenger et nytt svar.',
      },
      table: {
        subject: (need) => `Ny part i møtet: ${need}`,
        heading: 'Noen andre er kommet til bordet',
        intro:
          'En av partene i konsortiet er byttet ut. Tid og sted er som før. Har dere alt svart ja, gjelder svaret.',
      },
      deadline: {
        subject: (need) => `Ny svarfrist: ${need}`,
        heading: 'Dere har fått lengre tid til å svare',
        intro:
          'Noe sto i veien for møtet, og er nå løst. Tid og sted er som før, men svarfristen er ny. Har dere alt svart ja, gjelder svaret.',
      },
    },
    when: 'Når',
    place: 'Sted',
    online: 'Nettmøte',
    answerBy: 'Svarfrist',
    untilEndOf: (date) => `${date}, ut dagen`,
    button: 'Svar på invitasjonen',
    silence:
      'Du kan svare ja, nei eller at tiden ikke passer. Får vi ikke svar innen fristen, kan NAV spørre en annen part i stedet.',
    yours: 'Det dere bidrar med',
    others: 'De andre rundt bordet',
    alone: 'Ingen andre parter er med ennå.',
    deliveries: (elements) => `svarer for ${elements}`,
    investment: { gift: (kroner) => `gir ${kroner}`, return: (kroner) => `investerer ${kroner}` },
    positions: (count) => (count === 1 ? 'tilbyr 1 stilling' : `tilbyr ${count} stillinger`),
    fit: 'Slik passer dere til behovet',
    reasons,
    agenda: 'Dette må møtet løse',
    nothingMissing: 'Ingenting mangler. Møtet kan gå rett på avtalen.',
    gaps: {
      element: (element) => `Hvem kan svare for ${element}?`,
      smallProviders: (missing) =>
        missing === 1
          ? 'Det mangler én liten leverandør eller sosial entreprenør.'
          : `Det mangler ${missing} små leverandører eller sosiale entreprenører.`,
      capital: (kroner) => `Det mangler ${kroner} i kapital.`,
    },
    calendar: { title: (need) => `Møte: ${need}`, answerHere: 'Svar her' },
  },
  'invitation-cancelled': {
    subject: (need) => `Avlyst møte: ${need}`,
    heading: 'Møtet er avlyst',
    intro: (party, need) => `Møtet om behovet «${need}», som ${party} var invitert til, blir ikke noe av.`,
    was: 'Skulle ha vært',
    removed: 'Kalenderfilen i denne e-posten tar møtet ut av kalenderen din.',
    why: {
      cancelled: 'NAV har avlyst møtet.',
      declined: 'En annen som måtte være med, kan ikke komme.',
      expired: 'Vi fikk ikke svar innen fristen.',
      'stand-in': 'Noen andre i organisasjonen tar plassen i møtet.',
      replaced: 'En annen part tar plassen i konsortiet.',
    },
  },
  'reply-not-taken': {
    subject: ({ need }) => `Svaret ditt er ikke registrert: ${need}`,
    heading: 'Svaret ditt er ikke registrert',
    body: ({ need }) =>
      `Vi fikk et svar fra kalenderen din på invitasjonen til møtet om «${need}», men kunne ikke ta det imot.`,
    why: {
      'too-late': 'Svarfristen er ute. Ta kontakt med NAV hvis det haster.',
      'not-yes-or-no':
        'Vi trenger et ja eller et nei. «Kanskje», forslag om en annen tid og svar for andre kan vi ikke ta imot fra kalenderen. På siden kan du si at tiden ikke passer, eller la en kollega ta plassen.',
      'time-taken': 'Du har alt et annet møte på samme tid.',
      'no-longer': 'Invitasjonen gjelder ikke lenger.',
      'shared-address':
        'Flere som er invitert til møtet, bruker denne adressen, så vi kan ikke se hvem som svarer. Svar med lenken i e-posten eller på siden.',
    },
    button: 'Åpne invitasjonen',
  },
  'profile-approved': {
    subject: ({ organisation }) => `Profilen til ${organisation} er godkjent`,
    heading: 'Profilen er godkjent',
    body: ({ organisation, side }) =>
      `NAV har godkjent profilen til ${organisation} som ${side}. Fra nå av er den med når NAV setter sammen konsortier.`,
    button: 'Se profilen',
  },
  'profile-sent-back': {
    subject: ({ organisation }) => `Profilen til ${organisation} må rettes`,
    heading: 'Profilen må rettes',
    body: ({ organisation, side }) =>
      `NAV har sett på profilen til ${organisation} som ${side} og sendt den tilbake. Rett den og send den inn på nytt.`,
    button: 'Rett profilen',
  },
  ...people,
  ...address,
  'consortium-sent-back': {
    subject: ({ need }) => `Konsortium sendt tilbake: ${need}`,
    heading: 'Konsortiet er sendt tilbake',
    body: ({ need, parties, by }) =>
      `${by} har sendt tilbake konsortiet du anbefalte for behovet «${need}»: ${parties}.`,
    button: 'Se konsortiet',
  },
  'consortium-concluded': {
    contract: {
      subject: ({ need }) => `Det blir kontrakt: ${need}`,
      heading: 'Det blir kontrakt',
      body: ({ need, parties }) =>
        `NAV og partene er blitt enige om en kontrakt for behovet «${need}». Partene er ${parties}. Takk for at dere er med.`,
      button: 'Se konsortiet',
    },
    'no-contract': {
      subject: ({ need }) => `Det ble ikke kontrakt: ${need}`,
      heading: 'Det ble ikke kontrakt denne gangen',
      body: ({ need, parties }) =>
        `Arbeidet med behovet «${need}» førte ikke til kontrakt med dette konsortiet: ${parties}. Profilen deres gjelder fortsatt, og dere kan komme med i et nytt konsortium.`,
      button: 'Se konsortiet',
    },
  },
  'evaluator-appointed': {
    subject: ({ need }) => `Du er oppnevnt som evaluator: ${need}`,
    heading: 'Du er oppnevnt som evaluator',
    body: ({ need, parties }) =>
      `NAV har oppnevnt deg som uavhengig evaluator for behovet «${need}». Konsortiet består av ${parties}. Du kan lese vilkårene og resultatmålene.`,
    button: 'Se konsortiet',
  },
  'replacement-proposed': {
    subject: ({ need }) => `En part må erstattes: ${need}`,
    heading: 'En part må erstattes',
    body: ({ need, leaving }) =>
      `${leaving} kommer ikke til møtet om behovet «${need}». Motoren har lett etter den nest beste som holder resten sammen. Ingen inviteres før du har godkjent.`,
    button: 'Se forslaget',
    changes: 'Dette endres',
    joining: (parties) => `${parties} kommer inn.`,
    alsoLeaving: (parties) => `${parties} passer ikke sammen med den nye og går ut.`,
    nobody: 'Ingen andre kan ta plassen.',
  },
  'consortium-flagged': {
    subject: ({ need }) => `Et konsortium kan ikke møtes: ${need}`,
    heading: 'Partene kan ikke møtes',
    body: ({ need, parties }) =>
      `Noe er endret, slik at partene i konsortiet for behovet «${need}» ikke kan møtes nå. Konsortiet består av ${parties}.`,
    button: 'Se konsortiet',
    obstacles: 'Dette står i veien',
    next: 'Når det er rettet, kan dere gå videre. Ellers kan dere avslutte konsortiet uten kontrakt og velge et annet.',
  },
  'mail-stopped': {
    subject: ({ person }) => `E-post når ikke fram til ${person}`,
    heading: 'E-posten når ikke fram',
    body: ({ person, organisation }) =>
      `E-postadressen til ${person} i ${organisation} tar ikke imot e-post. Vi sender ikke mer dit. Ta kontakt på en annen måte, og be dem rette adressen.`,
    button: 'Se hvem det gjelder',
  },
  'round-message': {
    subject: ({ round, subject }) => `${round}: ${subject}`,
    heading: 'Melding fra NAV',
    body: ({ round }) =>
      `NAV har sendt denne meldingen til alle som er med i ${round}. Alle får vite det samme, og meldingen ligger åpent på siden til dialogrunden.`,
    button: 'Se dialogrunden',
  },
  'run-ready': {
    subject: ({ need }) => `Kjøringen er ferdig: ${need}`,
    heading: 'Kjøringen er ferdig',
    body: ({ need, consortia }) =>
      `Kjøringen for behovet «${need}» er ferdig og ga ${consortia === 1 ? '1 konsortium' : `${consortia} konsortier`}.`,
    button: 'Se resultatet',
  },
  'run-failed': {
    subject: ({ need }) => `Kjøringen stoppet: ${need}`,
    heading: 'Kjøringen stoppet',
    body: ({ need }) => `Kjøringen for behovet «${need}» kunne ikke fullføres.`,
    mend: 'Dette må rettes',
    button: 'Gå til behovet',
  },
};
