import { parsePartialDate } from "#domain/partialDate.ts";
import { STANDING } from "#domain/status.ts";
import type { Field } from "./csvFields.ts";
import { type Feature, INCIDENT_FIELDS, rowOf } from "./csvRecord.ts";
import { toCsv } from "./csvText.ts";
import { cellOf } from "./csvValue.ts";
import { dictionaryOf, TABLES, type TableName } from "./exportFields.ts";
import type { Files } from "./fileSchemas.ts";
import { toIncident } from "./parseIncident.ts";

type Values = Pick<Files, "incidents.geojson" | "ports-of-entry.geojson" | "port-traffic.json">;

const headingOf = (fields: readonly Field[]): readonly string[] => fields.map(({ name }) => name);

/** The published tables as CSV, by name. */
export function tablesOf(values: Values): Readonly<Record<TableName, string>> {
  const { incidents, "ports-of-entry": ports, "port-traffic": traffic } = TABLES;
  const asOf = parsePartialDate(values["incidents.geojson"].asOf)?.last ?? 0;
  return {
    incidents: toCsv([
      headingOf(incidents.fields),
      ...values["incidents.geojson"].features.map((feature) => {
        const { effectiveStatus } = toIncident(feature, asOf);
        const properties = { ...feature.properties, effectiveStatus, standing: STANDING[effectiveStatus] };
        return rowOf({ ...feature, properties }, incidents.fields, "data");
      }),
    ]),
    "ports-of-entry": toCsv([
      headingOf(ports.fields),
      ...values["ports-of-entry.geojson"].features
        .filter(({ properties }) => properties.kind === "port")
        .map((feature) => rowOf(feature, ports.fields, "data")),
    ]),
    "port-traffic": toCsv([
      headingOf(traffic.fields),
      ...values["port-traffic.json"].rows.map((row) =>
        traffic.fields.map((field) =>
          cellOf(field, (row as Readonly<Record<string, unknown>>)[field.name], "data"),
        ),
      ),
    ]),
  };
}

/** The help row of the sheet begins with this sign, and an import leaves it aside. */
export const HELP_SIGN = "#";

/** What to write into each column, in both languages. */
function helpRowOf(): readonly string[] {
  const rows = new Map(dictionaryOf("incidents").map((row) => [row.name, row]));
  return INCIDENT_FIELDS.map((field, index) => {
    const row = rows.get(field.name);
    if (!row) return "";
    const { doc, allowed, isRequired } = row;
    const form =
      field.kind === "list"
        ? "separate with ; / separar con ;"
        : field.kind === "object" || field.kind === "objects"
          ? `one a line / una por línea: ${field.parts.map(({ name }) => name).join(" | ")}`
          : "";
    const lines = [doc.en, doc.es, allowed.join(" "), form, doc.unit ?? "", isRequired ? "*" : ""];
    return `${index === 0 ? `${HELP_SIGN} ` : ""}${lines.filter(Boolean).join("\n")}`;
  });
}

/**
 * The editors' sheet: headings, a help row, and one row a record, written so that a spreadsheet changes nothing; `more`
 * are rows to be filled in.
 */
export function toSheet(features: readonly Feature[], more: readonly (readonly string[])[] = []): string {
  const rows = features.map((feature) => rowOf(feature, INCIDENT_FIELDS, "sheet"));
  return toCsv([headingOf(INCIDENT_FIELDS), helpRowOf(), ...rows, ...more]);
}
