import type { text as nb } from '../nb/legal.ts';

export const text: typeof nb = {
  privacy: {
    title: 'Personvern',
    lead: 'Her står det kva Trepart lagrar om deg som er registrert, kvifor, og kva du kan krevje.',
    sections: [
      {
        title: 'Ingenting om arbeidssøkjarar',
        body: [
          'Trepart lagrar aldri opplysningar om arbeidssøkjarar eller deltakarar. Målgruppa blir omtalt, men ingen personar blir registrerte.',
        ],
      },
      {
        title: 'Dette lagrar vi om deg',
        body: [
          'Namn, e-postadresse, språk, rolle og organisasjonen du handlar på vegner av. Vi lagrar òg kva du har gjort i tenesta, fordi NAV må kunne vise korleis eit framlegg vart til.',
          'Det de skriv om organisasjonen, er opplysningar om organisasjonen og ikkje om deg.',
        ],
      },
      {
        title: 'Kven kan sjå det?',
        body: [
          'Moderatorar i NAV og dei andre i organisasjonen din ser kven du er. Andre partar ser namnet på organisasjonen. Er du kontaktperson, ser dei som deler eit godkjent konsortium eller ein dialogrunde med dykk, òg namnet og e-postadressa di.',
          'Deltakarlista til ein dialogkonferanse er offentleg, og loggen kan bli utlevert etter reglane om innsyn.',
        ],
      },
      {
        title: 'Kvifor vi kan gjere det',
        body: [
          'NAV behandlar opplysningane for å utføre ei oppgåve i ålmenta si interesse (personvernforordninga artikkel 6 nr. 1 bokstav e).',
        ],
      },
      {
        title: 'I nettlesaren din',
        body: [
          'Vi bruker inga sporing og ingen informasjonskapslar til statistikk. Nettlesaren hugsar språk og utsjånad, innlogginga di, og det du har skrive og ikkje sendt. Det siste blir borte når du lukkar fana.',
        ],
      },
      {
        title: 'Rettane dine',
        body: [
          'Du kan be om å få sjå, rette eller slette opplysningar om deg. Noko må vi ta vare på så lenge reglane om innkjøp og arkiv krev det. Du kan klage til Datatilsynet.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Tilgjenge',
    lead: 'Alle skal kunne bruke Trepart. Sida er laga etter WCAG 2.1 på nivå AA.',
    sections: [
      {
        title: 'Slik er sida laga',
        body: [
          'Alt kan gjerast med tastatur åleine. Skjermlesarar får vite kva som skjer. Teksten kan forstørrast til 200 prosent, og sida verkar på ein smal skjerm.',
          'Diagram har ein tabell ved sida av. Du kan velje lys eller mørk utsjånad, og rørsle blir slått av om du har bede om det på maskina di.',
        ],
      },
      {
        title: 'Slik prøver vi ho',
        body: [
          'Kvar side blir prøvd automatisk med axe kvar gong koden blir endra, i lys og mørk utsjånad og i brei og smal skjerm. Eit funn av kva grad som helst stoppar endringa.',
        ],
      },
      {
        title: 'Dette veit vi ikkje nok om',
        body: [
          'Ei automatisk prøve finn ikkje alt. Sida er enno ikkje prøvd av brukarar med ulike hjelpemiddel.',
        ],
      },
      {
        title: 'Sei frå',
        body: ['Er det noko du ikkje får til, sei frå til NAV. Du kan òg klage til Uu-tilsynet.'],
      },
    ],
  },
};
