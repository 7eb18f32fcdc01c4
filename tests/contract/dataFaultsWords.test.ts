import { describe } from "vitest";
import { CLEARED, event, type Fault, inCase, incident, itFinds, OPEN, PROVEN } from "./dataPlant.ts";

const WORDING: readonly Fault[] = [
  [
    "a title that tells guilt as fact",
    inCase(OPEN, { title: "Two CBP officers took bribes at San Ysidro" }),
    'title  "took bribes" states guilt',
  ],
  [
    "a corrupt officer",
    inCase(OPEN, { summary: "A corrupt officer worked there." }),
    '"corrupt officer" states guilt',
  ],
  [
    "smuggling as fact in one sentence of several",
    inCase(OPEN, { summary: "They were accused. They smuggled migrants." }),
    '"smuggled" states guilt',
  ],
  [
    "an arrest for doing it",
    inCase(OPEN, { title: "Two officers arrested for taking cash" }),
    '"arrested for taking" states guilt',
  ],
  [
    "a title without any accusing word",
    inCase(OPEN, { title: "Two CBP officers and the lanes at San Ysidro" }),
    "tells neither who accuses nor where",
  ],
  [
    "a verdict in an open case",
    inCase(OPEN, { summary: "The officers were convicted." }),
    '"convicted" is a verdict in an unproven case',
  ],
  [
    "guilt in a Spanish title",
    inCase(OPEN, { titleEs: "Dos oficiales aceptaron sobornos en San Ysidro" }),
    'titleEs  "aceptaron sobornos" states guilt',
  ],
  [
    "guilt in a Spanish summary",
    inCase(OPEN, { summaryEs: "Los agentes corruptos dejaron pasar autos." }),
    "summaryEs",
  ],
  [
    "a verdict in Spanish",
    inCase(OPEN, { summaryEs: "Fueron condenados en San Diego." }),
    '"condenados" is a verdict',
  ],
  [
    "a cleared case that does not say so",
    inCase(CLEARED, { title: "Lukeville officer accused after undercover operation" }),
    "does not say that the case was cleared",
  ],
  [
    "a cleared case that does not say so in Spanish",
    inCase(CLEARED, { titleEs: "Oficial de Lukeville acusado" }),
    "titleEs  does not say that the case was cleared",
  ],
];

const NAMES: readonly Fault[] = [
  [
    "a personal name in a title",
    inCase(OPEN, { title: "Officer Daniel Whitmore accused at San Ysidro" }),
    '"Daniel Whitmore" looks like a personal name',
  ],
  [
    "a Mexican name in a summary",
    inCase(OPEN, { summary: "José de la Peña is accused." }),
    '"José de la Peña"',
  ],
  [
    "a surname after an office",
    inCase(OPEN, { summary: "Agent Quiroz is accused." }),
    '"Quiroz" looks like a personal name',
  ],
  [
    "a personal name in a note",
    (v) => {
      incident(v, OPEN).properties.events[0].note = "arrest of Laura Medrano";
    },
    "events.0.note",
  ],
  [
    "a named official in another case",
    inCase(PROVEN, { summary: "Rick Thompson pleaded guilty." }),
    `${PROVEN}  summary  "Rick Thompson"`,
  ],
  [
    "a named official who is only charged",
    inCase("marfa-1991-1", { status: "charged", events: [event("charge", "1991-12")], sentenceMonths: null }),
    "though the record names a person",
  ],
];

describe("words that wrong somebody are found:", () => {
  itFinds([...WORDING, ...NAMES]);
});
