import { STATUSES } from "#domain/codes.ts";
import { STANDING } from "#domain/status.ts";
import { type Field, fieldsOf, isRequired } from "./csvFields.ts";
import { featureFieldsOf, INCIDENT_FIELDS } from "./csvRecord.ts";
import {
  EVENT_DOCS,
  type FieldDoc,
  INCIDENT_DOCS,
  PORT_DOCS,
  REPLY_DOCS,
  SOURCE_DOCS,
  TRAFFIC_DOCS,
} from "./exportDocs.ts";
import { trafficRow } from "./figureSchemas.ts";
import { portFeature } from "./placeSchemas.ts";

const derived = { kind: "text", isNullable: false, isOptional: false, pattern: null, word: "code" } as const;
const DERIVED: readonly Field[] = [
  { ...derived, name: "effectiveStatus", options: STATUSES },
  { ...derived, name: "standing", options: [...new Set(Object.values(STANDING))] },
];

/** Columns that tables show and no record holds: an import leaves them aside. */
export const DERIVED_NAMES: ReadonlySet<string> = new Set(DERIVED.map(({ name }) => name));

type Docs = Readonly<Record<string, FieldDoc>>;
type Table = Readonly<{ fields: readonly Field[]; docs: Docs }>;

/** The published tables: their columns in order, and what they mean. */
export const TABLES = {
  incidents: {
    fields: INCIDENT_FIELDS.flatMap((field) => (field.name === "status" ? [field, ...DERIVED] : [field])),
    docs: INCIDENT_DOCS,
  },
  "ports-of-entry": {
    fields: featureFieldsOf(portFeature).filter(({ name }) => name !== "kind"),
    docs: PORT_DOCS,
  },
  "port-traffic": { fields: fieldsOf(trafficRow), docs: TRAFFIC_DOCS },
} as const satisfies Readonly<Record<string, Table>>;
export type TableName = keyof typeof TABLES;

const PART_DOCS: Readonly<Record<string, Docs>> = {
  events: EVENT_DOCS,
  sources: SOURCE_DOCS,
  reply: REPLY_DOCS,
};

/** What a field means. Throws where nobody has said it. */
export function docOf(docs: Docs, name: string): FieldDoc {
  const doc = docs[name];
  if (!doc) throw new Error(`The field "${name}" has no meaning in src/dataset/exportDocs.ts.`);
  return doc;
}

/** One field, or one part of a field with parts (`events.date`), as a dictionary shows it. */
export type DictionaryRow = Readonly<{
  name: string;
  type: string;
  allowed: readonly string[];
  /** Never null, absent or an empty list. */
  isRequired: boolean;
  doc: FieldDoc;
}>;

/** The dictionary of a table: every field in column order, each followed by its parts. */
export function dictionaryOf(table: TableName): readonly DictionaryRow[] {
  const { fields, docs } = TABLES[table] as Table;
  return fields.flatMap((field) => {
    const own = rowOf(field, field.name, docOf(docs, field.name));
    if (field.kind !== "object" && field.kind !== "objects") return [own];
    const partDocs = PART_DOCS[field.name] ?? {};
    return [
      own,
      ...field.parts.map((part) => rowOf(part, `${field.name}.${part.name}`, docOf(partDocs, part.name))),
    ];
  });
}

function rowOf(field: Field, name: string, doc: FieldDoc): DictionaryRow {
  const allowed = field.kind === "text" || field.kind === "list" ? field.options : [];
  return { name, type: typeOf(field), allowed, isRequired: isRequired(field), doc };
}

function typeOf(field: Field): string {
  if (field.kind === "text") return field.word;
  if (field.kind === "number") return field.isInteger ? "whole number" : "number";
  if (field.kind === "list") return `list of ${field.word}s`;
  if (field.kind === "boolean") return "true or false";
  return field.kind === "objects" ? "list with parts" : "parts";
}
