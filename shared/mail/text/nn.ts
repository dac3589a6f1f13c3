import { address } from './address/nn.ts';
import { people } from './people/nn.ts';
import { reasons } from './reasons/nn.ts';
import type { MailText } from './shape.ts';

/** Nynorsk. */
export const nn: MailText = {
  locale: 'nn-NO',
  clock: { separator: '.', period: (date, from, to) => `${date} kl. ${from}–${to} (norsk tid)` },
  and: 'og',
  sides: { provider: 'leverandør', investor: 'investor', employer: 'arbeidsgivar' },
  kroner: (amount) => `${amount} kroner`,
  greeting: (name) => `Hei, ${name}`,
  reason: 'Grunngiving',
  footer: (email) =>
    `Trepart er tenesta til NAV for å setje saman effektkontraktar. E-posten er send automatisk til ${email} fordi du er registrert i tenesta.`,
  quickAnswers: {
    heading: 'Svar utan å logge inn',
    accept: 'Ja, vi kjem',
    decline: 'Nei, vi kjem ikkje',
    noTimeFits: 'Tida passar ikkje',
  },
  'meeting-invitation': {
    subject: (need) => `Møteinvitasjon: ${need}`,
    heading: 'De er inviterte til møte',
    withNav: (need) => `NAV inviterer dykk til eit ein-til-ein-møte om ${need}.`,
    between: (need, others) => `De er inviterte til eit møte med ${others} om ${need}.`,
    silence: 'Får vi ikkje svar innan fristen, går tida til nokon andre.',
  },
  'meeting-proposed': {
    subject: (need) => `Førebels møtetid: ${need}`,
    heading: 'Førebels møtetid',
    body: 'Dette er eit framlegg. Passar tida, treng de ikkje gjere noko. Passar ho ikkje, sei frå innan fristen; deretter kjem invitasjonen.',
    objectBy: 'Sei frå innan',
    button: 'Sjå framlegget',
  },
  reminder: {
    answer: {
      subject: (need) => `Påminning om svar: ${need}`,
      heading: 'Vi manglar svaret dykkar',
      body: 'De er inviterte til eit møte og har ikkje svart enno. Svar innan fristen, elles kan plassen gå til nokon andre.',
      button: 'Svar på invitasjonen',
    },
    meeting: {
      subject: (need) => `Påminning om møte: ${need}`,
      heading: 'Møtet er snart',
      body: 'De har sagt ja til dette møtet. Kan de likevel ikkje kome, sei frå så snart som råd.',
      button: 'Sjå møtet',
    },
  },
  invitation: {
    subject: (need) => `Invitasjon til møte: ${need}`,
    heading: 'De er inviterte til møte',
    intro: (party, need) =>
      `NAV foreslår ${party} som del av eit konsortium for behovet «${need}», og inviterer alle partane til eit felles møte.`,
    changed: {
      moved: {
        subject: (need) => `Endra møte: ${need}`,
        heading: 'Møtet er endra',
        intro:
          'Møtet er endra sidan førre invitasjon. Det som står her, gjeld no, og vi treng eit nytt svar.',
      },
      table: {
        subject: (need) => `Ny part i møtet: ${need}`,
        heading: 'Nokon andre er komne til bordet',
        intro:
          'Ein av partane i konsortiet er bytt ut. Tid og stad er som før. Har de alt svart ja, gjeld svaret.',
      },
      deadline: {
        subject: (need) => `Ny svarfrist: ${need}`,
        heading: 'De har fått lengre tid til å svare',
        intro:
          'Noko stod i vegen for møtet, og er no løyst. Tid og stad er som før, men svarfristen er ny. Har de alt svart ja, gjeld svaret.',
      },
    },
    when: 'Når',
    place: 'Stad',
    online: 'Nettmøte',
    answerBy: 'Svarfrist',
    untilEndOf: (date) => `${date}, ut dagen`,
    button: 'Svar på invitasjonen',
    silence:
      'Du kan svare ja, nei eller at tida ikkje passar. Får vi ikkje svar innan fristen, kan NAV spørje ein annan part i staden.',
    yours: 'Det de bidreg med',
    others: 'Dei andre rundt bordet',
    alone: 'Ingen andre partar er med enno.',
    deliveries: (elements) => `svarer for ${elements}`,
    investment: { gift: (kroner) => `gir ${kroner}`, return: (kroner) => `investerer ${kroner}` },
    positions: (count) => (count === 1 ? 'tilbyr 1 stilling' : `tilbyr ${count} stillingar`),
    fit: 'Slik passar de til behovet',
    reasons,
    agenda: 'Dette må møtet løyse',
    nothingMissing: 'Ingenting manglar. Møtet kan gå rett på avtalen.',
    gaps: {
      element: (element) => `Kven kan svare for ${element}?`,
      smallProviders: (missing) =>
        missing === 1
          ? 'Det manglar éin liten leverandør eller sosial entreprenør.'
          : `Det manglar ${missing} små leverandørar eller sosiale entreprenørar.`,
      capital: (kroner) => `Det manglar ${kroner} i kapital.`,
    },
    calendar: { title: (need) => `Møte: ${need}`, answerHere: 'Svar her' },
  },
  'invitation-cancelled': {
    subject: (need) => `Avlyst møte: ${need}`,
    heading: 'Møtet er avlyst',
    intro: (party, need) => `Møtet om behovet «${need}», som ${party} var invitert til, blir ikkje noko av.`,
    was: 'Skulle ha vore',
    removed: 'Kalenderfila i denne e-posten tek møtet ut av kalenderen din.',
    why: {
      cancelled: 'NAV har avlyst møtet.',
      declined: 'Nokon annan som måtte vere med, kan ikkje kome.',
      expired: 'Vi fekk ikkje svar innan fristen.',
      'stand-in': 'Nokon andre i organisasjonen tek plassen i møtet.',
      replaced: 'Ein annan part tek plassen i konsortiet.',
    },
  },
  'reply-not-taken': {
    subject: ({ need }) => `Svaret ditt er ikkje registrert: ${need}`,
    heading: 'Svaret ditt er ikkje registrert',
    body: ({ need }) =>
      `Vi fekk eit svar frå kalenderen din på invitasjonen til møtet om «${need}», men kunne ikkje ta det imot.`,
    why: {
      'too-late': 'Svarfristen er ute. Ta kontakt med NAV om det hastar.',
      'not-yes-or-no':
        'Vi treng eit ja eller eit nei. «Kanskje», framlegg om ei anna tid og svar for andre kan vi ikkje ta imot frå kalenderen. På sida kan du seie at tida ikkje passar, eller la ein kollega ta plassen.',
      'time-taken': 'Du har alt eit anna møte på same tid.',
      'no-longer': 'Invitasjonen gjeld ikkje lenger.',
      'shared-address':
        'Fleire som er inviterte til møtet, bruker denne adressa, så vi kan ikkje sjå kven som svarar. Svar med lenkja i e-posten eller på sida.',
    },
    button: 'Opne invitasjonen',
  },
  'profile-approved': {
    subject: ({ organisation }) => `Profilen til ${organisation} er godkjend`,
    heading: 'Profilen er godkjend',
    body: ({ organisation, side }) =>
      `NAV har godkjent profilen til ${organisation} som ${side}. Frå no av er han med når NAV set saman konsortium.`,
    button: 'Sjå profilen',
  },
  'profile-sent-back': {
    subject: ({ organisation }) => `Profilen til ${organisation} må rettast`,
    heading: 'Profilen må rettast',
    body: ({ organisation, side }) =>
      `NAV har sett på profilen til ${organisation} som ${side} og sendt han tilbake. Rett han og send han inn på nytt.`,
    button: 'Rett profilen',
  },
  ...people,
  ...address,
  'consortium-sent-back': {
    subject: ({ need }) => `Konsortium sendt tilbake: ${need}`,
    heading: 'Konsortiet er sendt tilbake',
    body: ({ need, parties, by }) =>
      `${by} har sendt tilbake konsortiet du tilrådde for behovet «${need}»: ${parties}.`,
    button: 'Sjå konsortiet',
  },
  'consortium-concluded': {
    contract: {
      subject: ({ need }) => `Det blir kontrakt: ${need}`,
      heading: 'Det blir kontrakt',
      body: ({ need, parties }) =>
        `NAV og partane er blitt samde om ein kontrakt for behovet «${need}». Partane er ${parties}. Takk for at de er med.`,
      button: 'Sjå konsortiet',
    },
    'no-contract': {
      subject: ({ need }) => `Det vart ikkje kontrakt: ${need}`,
      heading: 'Det vart ikkje kontrakt denne gongen',
      body: ({ need, parties }) =>
        `Arbeidet med behovet «${need}» førte ikkje til kontrakt med dette konsortiet: ${parties}. Profilen dykkar gjeld framleis, og de kan kome med i eit nytt konsortium.`,
      button: 'Sjå konsortiet',
    },
  },
  'evaluator-appointed': {
    subject: ({ need }) => `Du er oppnemnd som evaluator: ${need}`,
    heading: 'Du er oppnemnd som evaluator',
    body: ({ need, parties }) =>
      `NAV har oppnemnt deg som uavhengig evaluator for behovet «${need}». Konsortiet er sett saman av ${parties}. Du kan lese vilkåra og resultatmåla.`,
    button: 'Sjå konsortiet',
  },
  'replacement-proposed': {
    subject: ({ need }) => `Ein part må erstattast: ${need}`,
    heading: 'Ein part må erstattast',
    body: ({ need, leaving }) =>
      `${leaving} kjem ikkje til møtet om behovet «${need}». Motoren har leita etter den nest beste som held resten saman. Ingen blir inviterte før du har godkjent.`,
    button: 'Sjå framlegget',
    changes: 'Dette blir endra',
    joining: (parties) => `${parties} kjem inn.`,
    alsoLeaving: (parties) => `${parties} passar ikkje saman med den nye og går ut.`,
    nobody: 'Ingen andre kan ta plassen.',
  },
  'consortium-flagged': {
    subject: ({ need }) => `Eit konsortium kan ikkje møtast: ${need}`,
    heading: 'Partane kan ikkje møtast',
    body: ({ need, parties }) =>
      `Noko er endra, slik at partane i konsortiet for behovet «${need}» ikkje kan møtast no. Konsortiet er ${parties}.`,
    button: 'Sjå konsortiet',
    obstacles: 'Dette står i vegen',
    next: 'Når det er retta, kan de gå vidare. Elles kan de avslutte konsortiet utan kontrakt og velje eit anna.',
  },
  'mail-stopped': {
    subject: ({ person }) => `E-post når ikkje fram til ${person}`,
    heading: 'E-posten når ikkje fram',
    body: ({ person, organisation }) =>
      `E-postadressa til ${person} i ${organisation} tek ikkje imot e-post. Vi sender ikkje meir dit. Ta kontakt på ein annan måte, og be dei rette adressa.`,
    button: 'Sjå kven det gjeld',
  },
  'round-message': {
    subject: ({ round, subject }) => `${round}: ${subject}`,
    heading: 'Melding frå NAV',
    body: ({ round }) =>
      `NAV har sendt denne meldinga til alle som er med i ${round}. Alle får vite det same, og meldinga ligg ope på sida til dialogrunden.`,
    button: 'Sjå dialogrunden',
  },
  'run-ready': {
    subject: ({ need }) => `Køyringa er ferdig: ${need}`,
    heading: 'Køyringa er ferdig',
    body: ({ need, consortia }) => `Køyringa for behovet «${need}» er ferdig og gav ${consortia} konsortium.`,
    button: 'Sjå resultatet',
  },
  'run-failed': {
    subject: ({ need }) => `Køyringa stoppa: ${need}`,
    heading: 'Køyringa stoppa',
    body: ({ need }) => `Køyringa for behovet «${need}» kunne ikkje fullførast.`,
    mend: 'Dette må rettast',
    button: 'Gå til behovet',
  },
};
