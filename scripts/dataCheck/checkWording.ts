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
  VERDICT,
} from "./wording.ts";

/** No title or summary, in either language, states guilt where the effective status does not. */
export function checkWording(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("incidents.geojson", problems);
  const day = records["site.json"]?.asOf ?? records["incidents.geojson"]?.asOf ?? "";
  const asOf = parsePartialDate(day)?.last ?? 0;
  for (const feature of records["incidents.geojson"]?.features ?? []) {
    const standing = STANDING[toIncident(feature, asOf).effectiveStatus];
    if (standing !== "proven") checkTexts(feature, standing, report);
  }
  return problems;
}

function checkTexts({ id, properties: raw }: IncidentFeature, standing: Standing, report: Report): void {
  const texts: readonly (readonly [field: string, text: string | null, language: Language])[] = [
    ["title", raw.title, "en"],
    ["titleEs", raw.titleEs, "es"],
    ["summary", raw.summary, "en"],
    ["summaryEs", raw.summaryEs, "es"],
  ];
  for (const [field, text, language] of texts) {
    if (text === null) continue;
    for (const sentence of sentencesOf(text))
      checkSentence(sentence, language, text, (wrong, allowed) => {
        report(id, field, wrong, allowed);
      });
    const isTitle = field.startsWith("title");
    if (isTitle && !ATTRIBUTION[language].test(text) && !PROCEDURE[language].test(text)) {
      report(
        id,
        field,
        "tells neither who accuses nor where the case stands",
        "accused of, investigated over, arrested, charged",
      );
    }
    if (standing === "cleared" && isTitle && !CLEARED[language].test(text)) {
      report(
        id,
        field,
        "does not say that the case was cleared",
        "acquitted, cleared, dismissed, dropped or no charges",
      );
    }
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
