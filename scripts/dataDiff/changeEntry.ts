import type { Differences } from "./differences.ts";

const WIDTH = 120;

/** A paragraph broken between words, as the log is written. */
function wrap(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join("\n");
}

/** Corrections that concern the same fields stand in one line: `place: nogales-1991-1, douglas-1999-1`. */
function byFields(corrected: Differences["corrected"]): readonly (readonly [fields: string, ids: string])[] {
  const groups = new Map<string, string[]>();
  for (const { id, fields } of corrected) {
    const key = fields.map((field) => `\`${field}\``).join(", ");
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups].map(([fields, ids]) => [fields, ids.join(", ")]);
}

/**
 * The differences in Markdown, under the heading of their day. Ids, codes and names of fields alone: a log outlives a
 * withdrawal, so that it must not hold what a record said.
 */
export function toMarkdown(differences: Differences, heading: string): string {
  const { added, outcomes, corrected, withdrawn, lost } = differences;
  const items = [
    ...(added.length ? [`- **Added** (${added.length}): ${added.join(", ")}.`] : []),
    ...outcomes.map(({ id, from, to, fields }) => {
      const others = fields.filter((field) => field !== "status");
      const why = fields.length ? "" : ", since five years passed without news";
      const also = others.length ? `; with it ${others.map((field) => `\`${field}\``).join(", ")}` : "";
      return `- **Outcome changed**: ${id}, from \`${from}\` to \`${to}\`${why}${also}.`;
    }),
    ...byFields(corrected).map(([fields, ids]) => `- **Corrected**, ${fields}: ${ids}.`),
    ...withdrawn.map(({ id, reason, mergedInto }) => {
      return `- **Withdrawn**: ${id} (\`${reason}\`)${mergedInto ? `, now told by ${mergedInto}` : ""}.`;
    }),
    ...lost.map(
      (id) => `- **Missing without a withdrawal**: ${id}. No id may go: list it under \`withdrawn\`.`,
    ),
  ];
  const body = items.length ? items.map(wrap).join("\n") : "No record changed.";
  return `## ${heading}\n\n${body}\n`;
}

/** The heading for a day that the log may have already: `2026-11-21`, then `2026-11-21, 2`. */
export function headingFor(day: string, log: string): string {
  const taken = log.match(new RegExp(`^## ${day}\\b.*$`, "gm"))?.length ?? 0;
  return taken ? `${day}, ${taken + 1}` : day;
}

/** The log with an entry at its top, below the introduction. */
export function withEntry(log: string, entry: string): string {
  const at = log.search(/^## /m);
  return at < 0 ? `${log.trimEnd()}\n\n${entry}` : `${log.slice(0, at)}${entry}\n${log.slice(at)}`;
}
