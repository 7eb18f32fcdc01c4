import type { FigureTopic, Meaning } from "#domain/figureScope.ts";
import type { Standing } from "#domain/status.ts";

/** The page that sets published counts beside the atlas's own; `n` decides a plural, the text beside it is `n` written. */
export const counts = {
  title: "Why counts differ",
  description:
    "Published counts of corruption at the US-Mexico border beside the atlas's own count in the same scope, and why they disagree.",
  lede: [
    "Agencies, auditors and newspapers publish different counts of corruption at the border, and this atlas has another. Mostly they do not contradict each other. They differ in period, in agency and in meaning: an arrest, a charge or a conviction.",
    "Here each published figure that can be compared stands beside the atlas's own count for the same period, the same agency and the same meaning. Every count is a link that opens it in the atlas.",
  ],
  units:
    "The units differ. Most figures count employees; the atlas counts cases, and one case can hold several officials. Both are given: the cases, by where they stand, and all officials in them as one total, which does not say how many of them were convicted.",
  contents: "On this page",
  comparable: "Figures that can be compared",
  scale: (widest: string): string =>
    `All lines are drawn to one scale; the longest is ${widest}. People are thin lines; cases are bars: solid with a conviction or guilty plea, hollow accused, hatched cleared or closed.`,
  meaning: {
    arrested: "Arrested or indicted",
    charged: "Charged or convicted",
    convicted: "Convicted",
  } satisfies Record<Meaning, string>,
  meaningNote: {
    arrested: "Counted here: cases with an arrest or a charge, whatever came of them.",
    charged:
      "Counted here: cases with a charge, whatever came of them, and not those known only as an arrest.",
    convicted: "Counted here: cases with a conviction or a guilty plea.",
  } satisfies Record<Meaning, string>,
  published: "Published",
  figure: (written: string, unit: string): string => `${written} ${unit}`,
  casesHere: "In the atlas",
  cases: (n: number, written: string): string => (n === 1 ? "1 case" : `${written} cases`),
  officialsHere: "Officials in them",
  officials: (n: number, written: string): string => (n === 1 ? "1 official" : `${written} officials`),
  officialsUnknown: (n: number, written: string): string =>
    n === 1 ? "not known in 1 case" : `not known in ${written} cases`,
  standing: {
    proven: (written: string): string => `${written} with a conviction or guilty plea`,
    accused: (written: string): string => `${written} accused, open or with no outcome found`,
    cleared: (written: string): string => `${written} cleared or closed`,
  } satisfies Record<Standing, (written: string) => string>,
  undated: (n: number, written: string): string =>
    n === 1
      ? "1 more case would fit but has no date, and is not counted."
      : `${written} more cases would fit but have no date, and are not counted.`,
  scope: "Scope",
  limits: "What the scope cannot say",
  source: "Source",
  table: "Published figures beside the atlas's own counts",
  columns: { what: "What", whatAndWhen: "What, and period", when: "When", year: "Year" },

  missing: "What is missing here, and why",
  reasons: {
    period: {
      heading: "Period",
      text: "Agencies count by the day of the arrest, often by fiscal year, which runs from October to September. The atlas dates a case by its first public action, whatever that was. A case known only to its year counts wherever that year overlaps the period. A case without a date counts in none.",
    },
    agency: {
      heading: "Agency",
      text: "Customs and Border Protection counts all its employees, also those at airports, seaports, headquarters and the border with Canada. The atlas holds cases that bear on the border with Mexico.",
    },
    meaning: {
      heading: "Meaning",
      text: (asOf: string): string =>
        `An arrest is not a charge, and a charge is not a conviction. A published figure holds what was known when it was made; the atlas shows where each case stood on ${asOf}, so that the same people may be “arrested” there and “convicted” here. What an agency calls corruption also takes in conduct with no smuggling behind it. And a case with no outcome found may be one that was only investigated.`,
    },
    found: {
      heading: "What was found",
      text: "An agency counts from its own files and seldom says which cases lie behind the number, so that they cannot be checked one by one. The atlas has only what a public source told, and of that only what was found and read; 2003 to 2012 and the 1990s are incomplete.",
    },
  },
  southwest: (there: string, all: string): string =>
    `For fiscal years 2005 to 2012 auditors placed ${there} of ${all} employees along the southwest border; the others lie outside this atlas.`,
  missionCompromising: (some: string, all: string): string =>
    `Of ${all} such cases the agency itself classed ${some} as compromising its mission.`,
  largest: (published: string, period: string, cases: string, officials: string): string =>
    `For the largest figure above, ${published} (${period}), the atlas has ${cases} with ${officials}.`,
  difference:
    "The difference between two numbers is therefore not a number of hidden cases, and a low count here is no sign that a place or an agency is clean.",

  apart: "Close, but not comparable",
  apartNote:
    "These also count arrests, charges or convictions, but no filter of the atlas can draw their scope.",

  base: "Base rates",
  baseNote:
    "A count says little without the number of people that it is drawn from. No rate is worked out here: the cases are an undercount of unknown size, and dividing by the workforce would lend them a precision that they do not have.",
  workforce: "Workforce by year",
  workforceNote:
    "The cases are those of the same agency whose first public action falls in that calendar or fiscal year.",
  workforceTable: "Workforce by year, and cases of that year",
  people: "People",
  sectors: "Border Patrol agents by sector",
  sectorsNote: (period: string): string =>
    `Agents in ${period}. The cases are all those of Border Patrol agents in the sector, of any year, undated ones included.`,
  sectorsTable: "Agents by sector, and cases of Border Patrol agents there",
  sector: "Sector",
  agents: "Agents",
  casesColumn: "Cases in the atlas",
  noCases: "before the first cases",
  crossings: "Crossings by year",
  crossingsNote:
    "Inbound counts of all ports on the border, by calendar year. A year has a sum only where every large port has a figure for all of it; where some months of a large port are missing, the bar is an outline. The cases are those placed at a port of entry, on either side, whose first public action falls in that year.",
  crossingsTable: "Inbound crossings by year, and cases at ports of entry",
  partialYear: (written: string): string => `${written}, months missing`,
  noSum: "no full sum",

  context: "Other published figures",
  contextNote: "Context, not comparison: they count something else, and mostly far from single cases.",
  topic: {
    prosecutions: "Arrests, charges and convictions",
    workforce: "Workforce",
    investigations: "Complaints and investigations",
    vetting: "Vetting and infiltration",
    removals: "Officers replaced or dismissed, and prison escapes",
    trust: "Trust",
    perception: "Corruption as people see it",
    bribery: "Bribes as people report them",
  } satisfies Record<FigureTopic, string>,
  asQuoted: "Figures are as the source named quotes them, which is not always the first source.",
  download: "All figures with their scope, as data",
};
