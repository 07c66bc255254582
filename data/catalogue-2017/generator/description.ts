/** What `datapackage.json` says of catalogue-2017 as a whole. */
import type { Description } from '../../package/writePackage.ts'
import { created } from './linkRows.ts'

export const description: Description = {
  name: 'catalogue-2017',
  title: 'Katalog 2017 (syntetiske relationer)',
  titleEn: 'Catalogue 2017 (synthetic links)',
  description:
    '42 opdigtede klynger med syntetiske relationer til virkelige videninstitutioner og offentlige aktører. Antal og gennemsnit er kalibreret efter offentliggjorte tal for de danske klynger i 2016–2018; ingen har iagttaget den enkelte relation.',
  descriptionEn:
    '42 invented clusters with synthetic links to real knowledge institutions and public actors. Counts and means are calibrated to published figures of the Danish clusters of 2016–2018; nobody observed any single link.',
  version: '1.0.0',
  created,
  synthetic: true,
  // The accounts behind the published means are those of 2016; five ministries of the pool ended in that year.
  year: 2016,
  licenses: [
    {
      name: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0 International',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
  sources: [
    {
      title:
        'Cluster Excellence Denmark (2018): Samarbejds- og organisationsmodeller for klynger og innovationsnetværk',
    },
    { title: 'Klyngeatlas generator, catalogue-2017' },
    { title: 'Klyngeatlas, data/facts: names and codes of Danish organisations' },
  ],
  gaps: [
    {
      da: 'Klyngerne er opdigtede, og deres relationer, virksomheder og regnskaber er trukket tilfældigt: brug dem til at afprøve metoder, ikke til at sige noget om Danmark.',
      en: 'The clusters are invented, and their links, firms and accounts are drawn at random: use them to try out methods, not to say anything about Denmark.',
    },
    {
      da: 'Det officielle katalog over de 42 klynger i 2017 er ikke offentligt tilgængeligt.',
      en: 'The official catalogue of the 42 clusters of 2017 is not publicly available.',
    },
    {
      da: '16.520 deltagende virksomheder er læst som forskellige virksomheder, selv om kilden ikke siger det.',
      en: '16,520 participating firms are read as distinct firms, although the source does not say so.',
    },
    {
      da: 'Fire klynger uden guld, sølv eller bronze (42 − 38) er sat som på vej til et mærke; det er afledt, ikke offentliggjort.',
      en: 'Four clusters without gold, silver or bronze (42 − 38) are taken as in process towards a label; that is derived, not published.',
    },
    {
      da: 'Virksomhedernes antal relationer i alt (24.000) er vores valg; kilden siger ikke, hvor mange klynger en virksomhed deltager i.',
      en: 'The number of firm links in all (24,000) is our choice; the source does not say in how many clusters a firm takes part.',
    },
    {
      da: 'Hvor ingen lokal erhvervsfremmeorganisation er kendt ved navn, står et opdigtet erhvervsråd, mærket (opdigtet).',
      en: 'Where no local business council is known by name, an invented one stands in, marked (opdigtet).',
    },
  ],
}
