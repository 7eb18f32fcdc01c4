/** `site` is the title of this copy. */
export const pages = (site: string) => ({
  home: `${site}, the atlas`,
  otherLanguage: "Español",
  about: "About and method",
  /** A page's title: the record, where it stands, the atlas. */
  title: (record: string, standing: string) => `${record} (${standing}) · ${site}`,
  plainTitle: (name: string) => `${name} · ${site}`,
  description: (standing: string, place: string, summary: string) => `${standing}. ${place}. ${summary}`,
  portDescription: (name: string, count: string) =>
    `${name}: crossings, inbound traffic by year, and ${count} documented cases, alleged and proven.`,
  taskForceDescription: (name: string, city: string) =>
    `${name}, ${city}: members, years, counties and sources.`,
  mapOf: (place: string, precision: string) => `Map of the border around ${place}. ${precision}`,
  mapNote: "Border line © OpenStreetMap contributors, ODbL. States: US Census Bureau and Natural Earth.",
  seeInAtlas: "See it on the map, among the others",
  citeHeading: "Cite this page",
  cite: (name: string, id: string, date: string, address: string | null) =>
    `${site}, “${name}”, record ${id}, as of ${date}${address ? `, ${address}` : ""}.`,
  correctHeading: "Is something wrong?",
  correct: (days: number) =>
    `Anyone may ask for a correction, a reply or a removal, the people concerned first of all. Name the record id and what is wrong, with a source where there is one. Every request is answered within ${days} days.`,
  correctTo: (email: string) => `Write to ${email}`,
  correctAt: "Ask for it on this page",
  correctNowhere: "This copy names no address yet: its publisher sets one in data/site.json.",
  correctSubject: (id: string) => `${site} ${id}`,
  undercount: "What is public and was found, an undercount by nature. An accusation is not a conviction.",
  dictionary: {
    title: "Data dictionary",
    lead: "Every field of the published tables: what it means, its unit, what it may hold, and what an empty one says.",
    empty: "Empty means",
    emptyNone: "none",
    oneOf: "One of",
    others: "Other files",
    type: {} as Readonly<Record<string, string>>,
  },
  licence: "Records: CC BY 4.0.",
});
