/** The privacy page and the accessibility statement. */
export const text = {
  privacy: {
    title: 'Personvern',
    lead: 'Her står det hva Trepart lagrer om deg som er registrert, hvorfor, og hva du kan kreve.',
    sections: [
      {
        title: 'Ingenting om arbeidssøkere',
        body: [
          'Trepart lagrer aldri opplysninger om arbeidssøkere eller deltakere. Målgruppen beskrives, men ingen personer registreres.',
        ],
      },
      {
        title: 'Dette lagrer vi om deg',
        body: [
          'Navn, e-postadresse, språk, rolle og organisasjonen du handler på vegne av. Vi lagrer også hva du har gjort i tjenesten, fordi NAV må kunne vise hvordan et forslag ble til.',
          'Det dere skriver om organisasjonen, er opplysninger om organisasjonen og ikke om deg.',
        ],
      },
      {
        title: 'Hvem kan se det?',
        body: [
          'Moderatorer i NAV og de andre i organisasjonen din ser hvem du er. Andre parter ser navnet på organisasjonen. Er du kontaktperson, ser de som deler et godkjent konsortium eller en dialogrunde med dere, også navnet og e-postadressen din.',
          'Deltakerlisten til en dialogkonferanse er offentlig, og loggen kan bli utlevert etter reglene om innsyn.',
        ],
      },
      {
        title: 'Hvorfor vi kan gjøre det',
        body: [
          'NAV behandler opplysningene for å utføre en oppgave i allmennhetens interesse (personvernforordningen artikkel 6 nr. 1 bokstav e).',
        ],
      },
      {
        title: 'I nettleseren din',
        body: [
          'Vi bruker ingen sporing og ingen informasjonskapsler til statistikk. Nettleseren husker språk og utseende, innloggingen din, og det du har skrevet og ikke sendt. Det siste blir borte når du lukker fanen.',
        ],
      },
      {
        title: 'Dine rettigheter',
        body: [
          'Du kan be om å få se, rette eller slette opplysninger om deg. Noe må vi beholde så lenge reglene om anskaffelser og arkiv krever det. Du kan klage til Datatilsynet.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Tilgjengelighet',
    lead: 'Alle skal kunne bruke Trepart. Siden er laget etter WCAG 2.1 på nivå AA.',
    sections: [
      {
        title: 'Slik er siden laget',
        body: [
          'Alt kan gjøres med tastatur alene. Skjermlesere får vite hva som skjer. Teksten kan forstørres til 200 prosent, og siden virker på en smal skjerm.',
          'Diagrammer har en tabell ved siden av. Du kan velge lyst eller mørkt utseende, og bevegelse slås av hvis du har bedt om det på maskinen din.',
        ],
      },
      {
        title: 'Slik prøver vi den',
        body: [
          'Hver side prøves automatisk med axe hver gang koden endres, i lyst og mørkt utseende og i bred og smal skjerm. Et funn av hvilken som helst grad stopper endringen.',
        ],
      },
      {
        title: 'Dette vet vi ikke nok om',
        body: [
          'En automatisk prøve finner ikke alt. Siden er ennå ikke prøvd av brukere med ulike hjelpemidler.',
        ],
      },
      {
        title: 'Si fra',
        body: ['Er det noe du ikke får til, si fra til NAV. Du kan også klage til Uu-tilsynet.'],
      },
    ],
  },
};
