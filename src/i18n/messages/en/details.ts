import type { Precision } from "#domain/codes.ts";
import type { Standing } from "#domain/status.ts";
import type { WithdrawalReason } from "#domain/withdrawn.ts";

const plural = (n: number, written: string, one: string, many: string): string =>
  n === 1 ? `${written} ${one}` : `${written} ${many}`;

export const details = {
  name: { incident: "Incident", port: "Port of entry", "task-force": "Task force" },
  unknownHeading: "Not found",
  ownPage: "A page of its own",
  close: "Close",
  browse: "Shown incidents",
  previous: "Previous incident",
  next: "Next incident",
  previousShort: "Previous",
  nextShort: "Next",
  position: (position: string, total: string): string => `${position} of ${total} shown`,
  notShown: "The current filters leave this incident out of the map and the table.",
  unknown: (id: string): string =>
    `No record has the id “${id}”. The link may be mistyped, or the record was withdrawn.`,
  /** Empty where there is nothing to say; said in Spanish over English text. */
  inEnglish: "",
  /** Said in Spanish of our own translation; empty where there is nothing to say. */
  translated: "",
  outsideFilters: "left out by the filters",

  status: "Where the case stands",
  phrase: (phrase: string): string => `“${phrase}”`,
  recordedAs: (status: string, date: string): string =>
    `Recorded as “${status}”. The last news found is of ${date}, more than five years ago.`,
  presumption: "An accusation is not a conviction: everyone accused is presumed innocent.",
  asOf: (date: string): string => `As of ${date}`,

  expunged: (date: string): string => `A court expunged or sealed this case (${date}).`,
  reply: "Reply",
  replyBy: (by: string, date: string): string => `${by}, ${date}`,

  withdrawn: "This record was withdrawn",
  withdrawnOn: (date: string): string =>
    `It has not been part of the atlas since ${date}: it is not counted, and its content is no longer published.`,
  withdrawnReason: {
    "not-supported": "Its sources did not bear it out.",
    duplicate: "Another record tells the same case.",
    expunged: "A court expunged or sealed the case.",
    "legal-order": "A court or an authority ordered it.",
    "on-request": "Somebody concerned asked for it, and their interest outweighed that of the public.",
    "out-of-scope": "It does not belong to the subject of the atlas.",
  } satisfies Record<WithdrawalReason, string>,

  history: "History",
  /** What is only said is headed as said: no heading of an open or cleared case states it as fact. */
  conductPeriod: {
    proven: "Conduct, as alleged or proven",
    accused: "Conduct, as alleged",
    cleared: "Conduct alleged, not proven",
  } satisfies Record<Standing, string>,
  conduct: {
    at: (date: string): string => date,
    between: (from: string, to: string): string => `${from} to ${to}`,
    before: (date: string): string => `Before ${date}`,
    fromBefore: (from: string, before: string): string => `${from}, ended before ${before}`,
    unknown: "Time not stated",
  },
  openEnd: "The sources do not say when it ended; it was before the first public action.",
  noDate: "Date not stated",
  nothingLater: (date: string): string => `No later news found up to ${date}`,

  place: "Place",
  knownTo: {
    port: "Known to the port of entry",
    checkpoint: "Known to the checkpoint",
    station: "Placed at the official’s station",
    city: "Known to the city or town",
    county: "Known only to the county or municipality",
    region: "Known only to the region",
    state: "Known only to the state",
  } satisfies Record<Precision, string>,
  within: (km: string): string => `±\u00a0${km}\u00a0km`,
  outsideBorder:
    "Outside the border states: kept because it bears on the border, left out of rates and regional counts.",
  /** States that are no region of the atlas; a record there is marked as outside the border states. */
  state: {
    "MX-BCS": "Baja California Sur",
    "MX-CMX": "Mexico City",
    "MX-JAL": "Jalisco",
    "MX-DUR": "Durango",
    "MX-GRO": "Guerrero",
    "MX-NAY": "Nayarit",
    "MX-CHP": "Chiapas",
    "US-MS": "Mississippi",
  } as Readonly<Record<string, string>>,
  filterBy: "Show only incidents in",
  filterByAgency: "Show only incidents with",

  methods: {
    proven: "How the official was drawn in",
    accused: "How the official is said to have been drawn in",
    cleared: "How the official was said to have been drawn in; not proven",
  } satisfies Record<Standing, string>,
  acts: {
    proven: "Conduct alleged or proven",
    accused: "Conduct alleged",
    cleared: "Conduct alleged, not proven",
  } satisfies Record<Standing, string>,
  actsNone: "The sources do not say what was done.",
  people: "Officials",
  officials: (n: number, written: string): string => plural(n, written, "official", "officials"),
  officialsUnknown: "The sources do not say how many officials.",
  role: "Role",
  count: "Number",
  agencies: "Agency",
  level: "Level",
  contraband: "Contraband",
  organizations: "Criminal organisation",
  bribe: {
    proven: "Paid or promised",
    accused: "Said to be paid or promised",
    cleared: "Alleged payment, not proven",
  } satisfies Record<Standing, string>,
  sentence: "Longest sentence",
  life: "Life",
  years: (n: number, written: string): string => plural(n, written, "year", "years"),
  months: (n: number, written: string): string => plural(n, written, "month", "months"),

  sources: "Sources",
  archivedCopy: "archived copy",
  archivedCopyOf: (title: string): string => `archived copy of “${title}”`,
  sourceNoDate: "undated",
  about: "About this record",
  confidence: "Confidence",
  lowConfidence: "Low confidence: the sources are thin or contradict each other.",
  reading: "Reading",
  readTwice: (date: string): string => `Read a second time on ${date}`,
  readOnce: "Read once; not yet checked a second time",
  id: "Record id",
  others: (n: number, written: string): string =>
    n === 1 ? "One other incident at the same place" : `${written} other incidents at the same place`,

  crossings: (n: number, written: string): string => plural(n, written, "crossing", "crossings"),
  mexicanSide: (place: string): string => `Mexican side: ${place}`,
  opened: (year: string): string => `Opened ${year}`,
  openedUnknown: "Opening year not found",
  coordQuality: {
    "two sources": "Position from two sources",
    "one source": "Position from one source",
    approximate: "Position approximate",
  } as Readonly<Record<string, string>>,
  traffic: "Inbound traffic by year",
  trafficNone: "No traffic figures were found for this port.",
  trafficUnit: "Counts of inbound crossings in a calendar year, each chart on a scale of its own.",
  peak: (value: string, year: string): string => `most: ${value} in ${year}`,
  latest: (value: string, year: string): string => `latest: ${value} in ${year}`,
  partialYear: "Outlined: a year with months missing",
  gapYear: "Dotted: no figure found, which is not zero",
  trafficLabel: (measure: string, from: string, to: string): string => `${measure} a year, ${from} to ${to}`,
  trafficGaps: (gaps: string): string => `no figures for ${gaps}`,
  trafficPartial: (years: string): string => `months missing in ${years}`,
  yearsFromTo: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
  asTable: "The figures as a table",
  year: "Year",
  notFound: "not found",
  partialMark: (value: string): string => `${value} (part of the year)`,
  portIncidents: (n: number, written: string): string =>
    n === 0 ? "No published incident names this port" : plural(n, written, "incident here", "incidents here"),

  kind: "Kind",
  officialName: "Official name:",
  lead: "Led by",
  members: "Members",
  period: "Years",
  since: (year: string): string => `Since ${year}`,
  untilYear: (year: string): string => `Until ${year}; first year not found`,
  fromToYear: (from: string, to: string): string => `${from} to ${to}`,
  yearsNotFound: "Years not found",
  seat: "Seat",
  jurisdiction: "Jurisdiction",
  counties: "Counties",
  countiesNotFound: "The sources do not name counties",
  note: "Note",
  textsLoading: "The record’s texts are loading.",
  textsFailed: "The record’s texts did not come. What stands here is right, but not all of it.",
  tryAgain: "Try again",
  asOfSources: "As of its sources: whether it still works was not checked further.",
};
