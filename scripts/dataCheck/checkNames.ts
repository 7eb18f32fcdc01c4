import type { IncidentFeature } from "#dataset/incidentSchema.ts";
import { STANDING } from "#domain/status.ts";
import { ALLOWED_NAMES } from "./allowedNames.ts";
import { GIVEN_NAMES } from "./givenNames.ts";
import { createReport, type Problem } from "./problem.ts";
import type { Records } from "./records.ts";

const NAME_PAIR =
  /(?<!\p{L})(\p{Lu}\p{Ll}+)(?:\s+\p{Lu}\.)?\s+(?:(?:de|del|la|los|de la)\s+)?(\p{Lu}\p{Ll}+)/gu;
const TITLED =
  /(?<!\p{L})(?:[Ss]heriff|[Mm]ayor|[Gg]overnor|[Jj]udge|[Aa]gent|[Oo]fficer|[Dd]eputy|[Ii]nspector|[Cc]aptain|[Ss]ergeant|[Ll]ieutenant|[Gg]eneral|[Cc]ommander|[Cc]hief|[Cc]onstable|[Mm]r\.|[Mm]s\.|[Aa]lcalde|[Gg]obernador|[Cc]omandante|[Jj]uez|[Aa]gente)\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?)/gu;
/** Capitalised words that follow an office without being a name. */
const NOT_NAMES =
  /^(?:Border|Patrol|Customs|Interpol|Operation|Federal|State|County|City|General|Attorney)\b/;

const plain = (word: string): string => word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** No personal name in a title, summary, role, place or note, unless it is on the list of convicted office holders. */
export function checkNames(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("incidents.geojson", problems);
  const known = knownPhrasesOf(records);
  for (const { id, properties: raw } of records["incidents.geojson"]?.features ?? []) {
    const allowed = ALLOWED_NAMES.filter(({ record }) => record === id);
    if (allowed.length && STANDING[raw.status] !== "proven") {
      report(
        id,
        "status",
        `${raw.status} though the record names a person`,
        "a conviction or plea, or no name",
      );
    }
    const own = [...allowed.map(({ name }) => name), raw.place, raw.county ?? ""];
    for (const [field, text] of textsOf(raw)) {
      const name = text === null ? null : nameIn(without(without(text, own), known));
      if (name)
        report(
          id,
          field,
          `"${name}" looks like a personal name`,
          "the office or role; names of convicted elected or cabinet-level officials are listed in scripts/dataCheck/allowedNames.ts",
        );
    }
  }
  return problems;
}

function textsOf(
  raw: IncidentFeature["properties"],
): readonly (readonly [field: string, text: string | null])[] {
  const notes = raw.events.flatMap(({ note, noteEs }, index) => [
    [`events.${index}.note`, note] as const,
    [`events.${index}.noteEs`, noteEs] as const,
  ]);
  const { reply } = raw;
  return [
    ...(reply
      ? ([
          ["reply.text", reply.text],
          ["reply.textEs", reply.textEs],
          ["reply.by", reply.by],
          ["reply.byEs", reply.byEs],
        ] as const)
      : []),
    ...(["title", "titleEs", "summary", "summaryEs", "role", "roleEs"] as const).map(
      (key) => [key, raw[key]] as const,
    ),
    ...notes,
  ];
}

/** Names of places, agencies, organisations and ports, longest first: a street or a cartel may bear a person's name. */
function knownPhrasesOf(records: Records): readonly string[] {
  const phrases = new Set<string>();
  const add = (...texts: readonly (string | null | undefined)[]): void => {
    for (const text of texts)
      for (const part of text?.split(/\s*[(),;/-]\s*/) ?? []) if (part) phrases.add(part);
  };
  for (const { properties: raw } of records["incidents.geojson"]?.features ?? []) add(raw.place, raw.county);
  for (const { properties: raw } of records["regions.geojson"]?.features ?? []) add(raw.name, raw.nameEs);
  for (const { properties: raw } of records["ports-of-entry.geojson"]?.features ?? []) {
    add(raw.name, ...(raw.kind === "crossing" ? [raw.crossing, raw.mexicanSide] : []));
  }
  for (const { nameEn, nameEs } of records["agencies.json"]?.agencies ?? []) add(nameEn, nameEs);
  for (const { nameEn, nameEs, aka } of records["organizations.json"]?.organizations ?? [])
    add(nameEn, nameEs, ...aka);
  return [...phrases].filter((phrase) => /\p{Lu}/u.test(phrase)).sort((a, b) => b.length - a.length);
}

/** The text with each phrase struck out. */
function without(text: string, phrases: readonly string[]): string {
  return phrases.reduce((rest, phrase) => (phrase ? rest.replaceAll(phrase, " · ") : rest), text);
}

/** The first thing in a text that looks like a personal name, or null. */
function nameIn(text: string): string | null {
  for (const [name, first, last] of text.matchAll(NAME_PAIR)) {
    if (GIVEN_NAMES.has(plain(first ?? "")) && !NOT_NAMES.test(last ?? "")) return name;
  }
  for (const [, name] of text.matchAll(TITLED)) if (name && !NOT_NAMES.test(name)) return name;
  return null;
}
