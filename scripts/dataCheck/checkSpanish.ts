import type { IncidentFeature } from "#dataset/incidentSchema.ts";
import { createReport, type Problem, type Report } from "./problem.ts";
import type { Records } from "./records.ts";
import { TERMS } from "./terms.ts";

/** A text of a record beside its Spanish, under the name of the Spanish field. */
type Pair = readonly [field: string, en: string | null, es: string | null];

/** Every text that readers meet has its Spanish, in the terms of the record, and of the same figures. */
export function checkSpanish(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const incidents = createReport("incidents.geojson", problems);
  for (const feature of records["incidents.geojson"]?.features ?? []) {
    checkPairs(feature.id, pairsOf(feature), incidents);
    checkFigures(feature, incidents);
  }
  checkOthers(records, problems);
  return problems;
}

function pairsOf({ properties: raw }: IncidentFeature): readonly Pair[] {
  const { reply } = raw;
  return [
    ["titleEs", raw.title, raw.titleEs],
    ["summaryEs", raw.summary, raw.summaryEs],
    ["roleEs", raw.role, raw.roleEs],
    ["placeEs", raw.place, raw.placeEs],
    ...raw.events.map(({ note, noteEs }, index): Pair => [`events.${index}.noteEs`, note, noteEs]),
    ...(reply
      ? ([
          ["reply.textEs", reply.text, reply.textEs],
          ["reply.byEs", reply.by, reply.byEs],
        ] as const)
      : []),
  ];
}

function checkOthers(records: Records, problems: Problem[]): void {
  const forces = createReport("task-forces.geojson", problems);
  for (const { id, properties: raw } of records["task-forces.geojson"]?.features ?? []) {
    const { members, membersEs, jurisdiction } = raw;
    checkPairs(
      id,
      [
        ["leadEs", raw.lead, raw.leadEs],
        ["jurisdiction.textEs", jurisdiction.text, jurisdiction.textEs],
        ["noteEs", raw.note, raw.noteEs],
        ...members.map((member, i): Pair => [`membersEs.${i}`, member, membersEs?.[i] ?? null]),
      ],
      forces,
    );
    if (membersEs && membersEs.length > members.length)
      forces(id, "membersEs", "holds more than members", "one Spanish name for each member");
  }
  const ports = createReport("ports-of-entry.geojson", problems);
  for (const { id, properties: raw } of records["ports-of-entry.geojson"]?.features ?? []) {
    if (raw.kind === "crossing") checkPairs(id, [["openedNoteEs", raw.openedNote, raw.openedNoteEs]], ports);
  }
  const statistics = createReport("statistics.json", problems);
  for (const { id, ...raw } of records["statistics.json"]?.figures ?? []) {
    checkPairs(
      id,
      [
        ["unitEs", raw.unit, raw.unitEs],
        ["whatEs", raw.what, raw.whatEs],
        ["periodEs", raw.period, raw.periodEs],
        ["noteEs", raw.note, raw.noteEs],
        ["scopeNoteEs", raw.scopeNote, raw.scopeNoteEs],
      ],
      statistics,
    );
  }
}

/** Short texts may be the same in both languages: names of places, years. */
const SAME_WORDS = 6;

function checkPairs(id: string, pairs: readonly Pair[], report: Report): void {
  for (const [field, en, es] of pairs) {
    if (en !== null && es === null) report(id, field, "is missing", "the text in Spanish");
    if (en === null && es !== null)
      report(id, field, "translates nothing", "null, or the text in English too");
    if (es === null) continue;
    if (en === es && es.split(/\s+/).length >= SAME_WORDS)
      report(id, field, "is still in English", "the text in Spanish");
    for (const { wrong, write } of TERMS) {
      const found = wrong.exec(es)?.[0];
      if (found) report(id, field, `"${found}" is not the term of the record`, write);
    }
  }
}

const figuresIn = (text: string): readonly string[] =>
  (text.match(/\d[\d,.]*\d/g) ?? []).map((figure) => figure.replaceAll(",", "")).sort();

/**
 * Sums, years and counts of two digits and more are the same in both languages: whoever corrects one text and forgets
 * the other is told.
 */
function checkFigures({ id, properties: raw }: IncidentFeature, report: Report): void {
  for (const field of ["title", "summary"] as const) {
    const es = raw[`${field}Es`];
    if (es === null) continue;
    const [here, there] = [figuresIn(raw[field]), figuresIn(es)];
    const lost = here.find((figure) => !there.includes(figure));
    const made = there.find((figure) => !here.includes(figure));
    if (lost) report(id, `${field}Es`, `lacks the figure ${lost}`, "the figures of the English text");
    if (made) report(id, `${field}Es`, `has the figure ${made} alone`, "the figures of the English text");
  }
}
