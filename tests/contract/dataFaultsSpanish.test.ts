import { describe, expect, it } from "vitest";
import {
  CLEARED,
  type Fault,
  feature,
  inCase,
  incident,
  itFinds,
  linesOf,
  OPEN,
  PROVEN,
  type Values,
} from "./dataPlant.ts";
import { sampleValues } from "./dataSample.ts";

const MISSING: readonly Fault[] = [
  ["a missing title", inCase(OPEN, { titleEs: null }), `${OPEN}  titleEs  is missing`],
  ["a missing summary", inCase(OPEN, { summaryEs: null }), `${OPEN}  summaryEs  is missing`],
  ["a missing role", inCase(OPEN, { roleEs: null }), `${OPEN}  roleEs  is missing`],
  ["a missing place", inCase(OPEN, { placeEs: null }), `${OPEN}  placeEs  is missing`],
  [
    "a missing note of an event",
    (v) => {
      incident(v, OPEN).properties.events[1].noteEs = null;
    },
    `${OPEN}  events.1.noteEs  is missing`,
  ],
  [
    "a note that translates nothing",
    (v) => {
      incident(v, OPEN).properties.events[0].noteEs = "Detenidos en servicio";
    },
    `${OPEN}  events.0.noteEs  translates nothing`,
  ],
  [
    "a text that is still in English",
    (v) => {
      const { properties } = incident(v, OPEN);
      properties.summaryEs = properties.summary;
    },
    `${OPEN}  summaryEs  is still in English`,
  ],
  [
    "a task force's note",
    (v) => {
      feature(v, "task-forces.geojson", "bctf-san-diego").properties.noteEs = null;
    },
    "bctf-san-diego  noteEs  is missing",
  ],
  [
    "a task force's jurisdiction",
    (v) => {
      feature(v, "task-forces.geojson", "bctf-yuma").properties.jurisdiction.textEs = null;
    },
    "bctf-yuma  jurisdiction.textEs  is missing",
  ],
  [
    "a member of a task force",
    (v) => feature(v, "task-forces.geojson", "bctf-yuma").properties.membersEs.pop(),
    "bctf-yuma  membersEs.3  is missing",
  ],
  [
    "a crossing's note",
    (v) => {
      feature(v, "ports-of-entry.geojson", "crossing-otay-mesa").properties.openedNoteEs = null;
    },
    "crossing-otay-mesa  openedNoteEs  is missing",
  ],
  [
    "a figure's scope",
    (v) => {
      v["statistics.json"].figures[0].whatEs = null;
    },
    "whatEs  is missing",
  ],
  [
    "a sum that only one language corrected",
    (v) => {
      const { properties } = incident(v, OPEN);
      properties.summary = properties.summary.replace("$46,000", "$64,000");
    },
    `${OPEN}  summaryEs  lacks the figure 64000`,
  ],
];

const es = (id: string, text: string, line: string): Fault => [
  text,
  inCase(id, { summaryEs: text }),
  `${id}  summaryEs  ${line}`,
];

const GUILT: readonly Fault[] = [
  es(OPEN, "Dos oficiales recibían dinero en su carril.", '"recibían dinero" states guilt'),
  es(OPEN, "Pedían mordidas a los conductores.", '"Pedían mordidas" states guilt'),
  es(OPEN, "Dejaban entrar a migrantes sin revisión.", '"Dejaban entrar" states guilt'),
  es(OPEN, "Protegieron a los narcotraficantes de Tijuana.", '"Protegieron a los narcotraficantes" states'),
  es(OPEN, "El oficial metió cocaína en su patrulla.", '"metió cocaína" states guilt'),
  es(OPEN, "Conspiraron durante meses.", '"Conspiraron" states guilt'),
  es(OPEN, "Un policía dirigía una red de polleros.", '"dirigía una red" states guilt'),
  es(OPEN, "Eran policías muy corruptos.", '"policías muy corruptos" states guilt'),
  es(OPEN, "Cayó un narcopolicía.", '"narcopolicía" states guilt'),
  es(OPEN, "Dos oficiales detenidos por cobrar sobornos.", '"detenidos por cobrar" states guilt'),
  es(OPEN, "Fue sorprendido robando droga.", '"sorprendido robando" states guilt'),
  es(OPEN, "Usó su cargo público y vendió pases.", '"vendió" states guilt'),
  es(OPEN, "Un jurado los declaró culpables.", '"declaró culpables" is a verdict'),
  es(OPEN, "Un juez los sentenció a cinco años.", '"sentenció a" is a verdict'),
  es(OPEN, "Cumple una pena de dos años.", '"Cumple una pena de" is a verdict'),
  [
    "guilt in the note of an event",
    (v) => {
      Object.assign(incident(v, OPEN).properties.events[1], {
        note: "Took bribes",
        noteEs: "Aceptó sobornos",
      });
    },
    'events.1.noteEs  "Aceptó sobornos" states guilt',
  ],
  [
    "guilt in a role",
    inCase(OPEN, { roleEs: "oficiales corruptos" }),
    'roleEs  "oficiales corruptos" states guilt',
  ],
  [
    "a plea told as a conviction",
    inCase(PROVEN, { titleEs: "Oficial de CBP condenado por tráfico de personas" }),
    'titleEs  "condenado" goes beyond the plea',
  ],
  [
    "a clearing that comes late",
    inCase(CLEARED, { summaryEs: "Un oficial fue detenido. Un juez desestimó los cargos." }),
    "summaryEs  does not say in its first sentence that the case was cleared",
  ],
  [
    "a clearing that comes late in English",
    inCase(CLEARED, { summary: "An officer was arrested. A judge dismissed the counts." }),
    "summary  does not say in its first sentence that the case was cleared",
  ],
];

const TERMS: readonly Fault[] = [
  es(OPEN, "Fueron arrestados en marzo.", '"arrestados" is not the term of the record'),
  es(OPEN, "Un agente aduanal fue imputado.", '"agente aduanal" is not the term'),
  es(OPEN, "La corte aún no resuelve.", '"corte" is not the term'),
  es(OPEN, "Los presuntos culpables negaron los cargos.", '"presuntos culpables" is not the term'),
  es(OPEN, "Se busca la convicción de los acusados.", '"convicción" is not the term'),
];

describe("a text that lacks its Spanish is found:", () => {
  itFinds(MISSING);
});

describe("a Spanish text that states guilt where the status does not is found:", () => {
  itFinds(GUILT);
});

describe("a Spanish word that courts use otherwise is found:", () => {
  itFinds(TERMS);
});

describe("a Spanish text that attributes, clears or reverses is left alone:", () => {
  const left = (id: string, summaryEs: string) => async () => {
    const values: Values = sampleValues();
    Object.assign(incident(values, id).properties, { summaryEs });
    const lines = (await linesOf(values)).split("\n").filter((line) => !line.includes("figure"));
    expect(lines.filter(Boolean)).toEqual([]);
  };
  it("as an accusation", left(OPEN, "Los fiscales dicen que dos oficiales recibieron dinero."));
  it("as suspicion", left(OPEN, "Presuntamente dejaban pasar a migrantes."));
  it("as a charge", left(OPEN, "Enfrentan cargos por cohecho, según los cuales vendieron pases."));
  it("as a court-martial", left(OPEN, "Se les acusa ante una corte marcial."));
  it("as a dismissal", left(CLEARED, "Un juez desestimó los cargos. Se les acusaba de cobrar."));
});
