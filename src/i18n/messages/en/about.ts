/** The page on method: short sections, each a heading and its paragraphs. */
export const about = {
  title: (site: string) => `About ${site} and how it was made`,
  description:
    "What the atlas holds and leaves out, how it was compiled, what each status means, and how to have a record corrected.",
  sections: {
    what: {
      heading: "What it is",
      text: [
        "This is an open atlas of documented cases in which public officials at the US-Mexico border were accused or found guilty of corruption: documented cases, alleged and proven. It covers both sides of the border, from 1991 on.",
        "Every record names its sources, says where the case stands, and says how sure it is. An accusation is shown as an accusation: it never looks or reads like a conviction, and cleared cases say so in their title.",
      ],
    },
    scope: {
      heading: "What is in, and what is not",
      text: [
        "In: cases made public by prosecutors, courts, inspectors general, agencies, congress, the press or civil society, in which an official is said to have taken part in bribery, smuggling, leaking, protection or similar conduct that bears on the border. Cases outside the ten border states are kept where a source ties them to the border; they are marked and left out of regional counts.",
        "Not in: rumours without a source, cases whose only trace is an unsourced post, private persons, and misconduct that has nothing to do with the border.",
      ],
    },
    how: {
      heading: "How it was compiled",
      text: [
        "Records were found in public documents and press pages and written in our own words; duplicates were merged. Dates and places carry their precision: a year stays a year, and a place known only to the county is drawn as an area, never as a point.",
        "A second reading of 30 records drawn at random found 11 right, 12 with a small error and 7 with a wrong field, mostly an outcome later than the record. What it found is corrected; about the same rate must be expected in the others. Each record says whether it was read twice.",
      ],
    },
    limits: {
      heading: "Limits",
      text: [
        "This is what is public and was found: an undercount by nature. The 1990s and 2003 to 2012 are incomplete, many charges have no outcome that was found, and not every source was read in full. Counts of cases say nothing about how common corruption is: most officials are not in it.",
        "Some cases hold whole mass arrests. Headlines therefore count cases; officials are given as one total.",
      ],
    },
    names: {
      heading: "Names",
      text: [
        "No personal names stand in titles, summaries or record ids, except those of elected or cabinet-level officials who were convicted. The linked sources carry the rest. No page or file describes a person in a form made for machines.",
      ],
    },
    corrections: { heading: "Corrections, replies and removals", text: [] as readonly string[] },
    licence: {
      heading: "Licence and sources of the map",
      text: [
        "Our records and their wording: CC BY 4.0. Code: MIT. The border line is © OpenStreetMap contributors, ODbL; towns are from GeoNames, CC BY 4.0; states, counties, land and rivers are from the US Census Bureau and Natural Earth, public domain. Traffic figures are those of the US Bureau of Transportation Statistics and Customs and Border Protection.",
      ],
    },
  },
  publisherHeading: "Who publishes this copy",
  publishedBy: "Publisher:",
  /** Whoever publishes a copy: where the work comes from. */
  origin: "The records and the code come from Garita, an open atlas that anyone may publish as their own.",
  nobodyElse: "The atlas asks no other site for anything, sets no cookie and stores nothing on your machine.",
  somebodyElse: (credit: string, origins: string) =>
    `The live map's ground is the publisher's own choice (${credit}) and is fetched from ${origins} once the live map starts; that site then sees your IP address and the part of the map you look at. Otherwise the atlas asks no other site for anything, sets no cookie and stores nothing on your machine.`,
  statusHeading: "What each status means",
  statusNote:
    "Statuses hold as of the data's date. An open case without news for more than five years is shown as “outcome not found”.",
  data: "Open data",
  dataNote: "The records as they are shown, with their dictionary:",
};
