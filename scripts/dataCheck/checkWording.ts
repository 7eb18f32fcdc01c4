import type { IncidentFeature } from "#dataset/incidentSchema.ts";
import { toIncident } from "#dataset/parseIncident.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import { STANDING, type Standing } from "#domain/status.ts";
import { createReport, type Problem, type Report } from "./problem.ts";
import type { Records } from "./records.ts";
import {
  ATTRIBUTION,
  CLEARED,
  GUILT,
  type Language,
  OTHERS,
  PROCEDURE,
  REVERSED,
  SENTENCED,
  VERDICT,
} from "./wording.ts";

/** No text of a case, in either language, states guilt where the effective status does not. */
export function checkWording(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("incidents.geojson", problems);
  const day = records["site.json"]?.asOf ?? records["incidents.geojson"]?.asOf ?? "";
  const asOf = parsePartialDate(day)?.last ?? 0;
  for (const feature of records["incidents.geojson"]?.features ?? []) {
    const { effectiveStatus } = toIncident(feature, asOf);
    const standing = STANDING[effectiveStatus];
    if (standing !== "proven") checkTexts(feature, standing, report);
    if (effectiveStatus === "pleaded-guilty") checkPlea(feature, report);
  }
  return problems;
}

/** A plea is not yet a conviction: the title of one may not speak of a verdict or a sentence. */
function checkPlea({ id, properties: raw }: IncidentFeature, report: Report): void {
  for (const [field, text, language] of [
    ["title", raw.title, "en"],
    ["titleEs", raw.titleEs, "es"],
  ] as const) {
    const verdict = SENTENCED[language].exec(text ?? "")?.[0];
    if (verdict) report(id, field, `"${verdict}" goes beyond the plea`, "pleaded guilty, admitted");
  }
}

type Text = readonly [field: string, text: string | null, language: Language];

function checkTexts({ id, properties: raw }: IncidentFeature, standing: Standing, report: Report): void {
  for (const [field, text, language] of textsOf(raw)) {
    const whole = language === "en" ? `${raw.title} ${raw.summary}` : `${raw.titleEs} ${raw.summaryEs}`;
    for (const sentence of sentencesOf(text ?? ""))
      checkSentence(sentence, language, whole, (wrong, allowed) => {
        report(id, field, wrong, allowed);
      });
  }
  for (const language of ["en", "es"] as const) checkStanding({ id, raw, language, standing, report });
}

/** All that a reader reads of a case: in titles, summaries, roles and the notes of its history. */
function textsOf(raw: IncidentFeature["properties"]): readonly Text[] {
  return [
    ["title", raw.title, "en"],
    ["titleEs", raw.titleEs, "es"],
    ["summary", raw.summary, "en"],
    ["summaryEs", raw.summaryEs, "es"],
    ["role", raw.role, "en"],
    ["roleEs", raw.roleEs, "es"],
    ...raw.events.flatMap(({ note, noteEs }, index): readonly Text[] => [
      [`events.${index}.note`, note, "en"],
      [`events.${index}.noteEs`, noteEs, "es"],
    ]),
  ];
}

type Case = Readonly<{
  id: string;
  raw: IncidentFeature["properties"];
  language: Language;
  standing: Standing;
  report: Report;
}>;

/** The title says who accuses or where the case stands; a cleared case says so in title and first sentence. */
function checkStanding({ id, raw, language, standing, report }: Case): void {
  const [titleField, summaryField] =
    language === "en" ? (["title", "summary"] as const) : (["titleEs", "summaryEs"] as const);
  const [title, summary] = [raw[titleField], raw[summaryField]];
  if (title !== null && !ATTRIBUTION[language].test(title) && !PROCEDURE[language].test(title)) {
    report(
      id,
      titleField,
      "tells neither who accuses nor where the case stands",
      "accused of, investigated over, arrested, charged",
    );
  }
  if (standing !== "cleared") return;
  const first = summary === null ? null : (sentencesOf(summary)[0] ?? "");
  for (const [field, text] of [
    [titleField, title],
    [summaryField, first],
  ] as const) {
    if (text === null || CLEARED[language].test(text)) continue;
    report(
      id,
      field,
      `does not say ${field === summaryField ? "in its first sentence " : ""}that the case was cleared`,
      "acquitted, cleared, dismissed, dropped or no charges",
    );
  }
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu}|\d)/u);
}

function checkSentence(
  sentence: string,
  language: Language,
  whole: string,
  report: (wrong: string, allowed: string) => void,
): void {
  const guilt = GUILT[language].exec(sentence)?.[0];
  if (guilt && !ATTRIBUTION[language].test(sentence)) {
    report(
      `"${guilt}" states guilt in an unproven case`,
      "the same with who accuses: accused of, is said to, prosecutors say",
    );
  }
  const verdict = VERDICT[language].exec(sentence)?.[0];
  if (verdict && !REVERSED[language].test(whole) && !OTHERS[language].test(sentence)) {
    report(`"${verdict}" is a verdict in an unproven case`, "no verdict, or the words of its reversal");
  }
}
