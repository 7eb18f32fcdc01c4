import type { Clock } from "#domain/filter.ts";

const cases = (count: number, written: string): string => (count === 1 ? "1 case" : `${written} cases`);

export const strip = {
  name: "Border strip",
  title: {
    public: "The border unrolled: each case at its nearest point, by date of first public action",
    conduct: "The border unrolled: each case at its nearest point, by when it happened",
  } satisfies Record<Clock, string>,
  alternative: (near: number, written: string): string =>
    `Strip of the border from the Pacific to the Gulf, time across it: ${cases(near, written)} at their nearest point of the border.`,
  pacific: "Pacific",
  gulf: "Gulf",
  kilometres: (written: string): string => `${written} km`,
  miles: (written: string): string => `${written} mi`,
  far: (count: string): string => `Farther than 160 km (100 miles) from the border: ${count}`,
  /** The same over a narrow column, line by line. */
  farLines: (count: string): readonly string[] => ["Over 160 km", "(100 miles)", `away: ${count}`],
  undated: (count: string): string => `Undated: ${count}`,
  crowded: "No room",
  crowdedCount: (count: number, written: string): string =>
    count === 0
      ? ""
      : `At a place with more cases than its dates have room for: ${written}, in a row of their own.`,
  /** What the reader must know of the drawing. */
  reading: {
    packed: "Marks that would hide each other stand side by side, at most 24 pixels from their place.",
    stretched: "The ruler is stretched where many cases gather; its ticks show how much.",
    span: "A thin line through a soft mark: the place lies somewhere along it.",
    tail: "A pale bar: how long it went on.",
    stands: "When you filter, marks go and come; those that stay keep their place.",
  },
  about: "How to read the strip",
  marks: "Cases on the strip, from west to east",
  marksHelp:
    "Arrow keys walk the cases, Enter opens one, Home and End lead to the ends, Escape leaves or shows the whole border again.",
  markAt: (km: string): string => `border km ${km}`,
  markFar: "farther than 160 km from the border",
  somewhereIn: (place: string, km: string): string => `${place}, known within ${km} km`,
  noDate: "date not known",
  before: (date: string): string => `before ${date}`,
  fromBefore: (from: string, before: string): string => `${from}, ended before ${before}`,
  /** Where a state or sector has little room. */
  shortNames: {
    "state-us-ca": "Calif.",
    "state-us-az": "Ariz.",
    "state-us-nm": "N.M.",
    "state-mx-bcn": "B.C.",
    "state-mx-son": "Son.",
    "state-mx-chh": "Chih.",
    "state-mx-coa": "Coah.",
    "state-mx-nle": "N.L.",
    "state-mx-tam": "Tamps.",
    "sector-rio-grande-valley": "R.G.V.",
  } as Readonly<Record<string, string>>,
  stretch: "Stretch of the border",
  westEnd: "Western end",
  eastEnd: "Eastern end",
  west: "from",
  east: "to",
  coastWest: "Pacific coast",
  coastEast: "Gulf coast",
  atKm: (km: string): string => `km ${km}`,
  wholeBorder: "Whole border",
  draw: "Draw on the strip",
  drawHint: "Drag across the strip to choose a stretch and a period.",
};
