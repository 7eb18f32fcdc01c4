import type * as v from "valibot";
import { code, partialDate, url } from "./schemaParts.ts";

type Common = Readonly<{ name: string; isNullable: boolean; isOptional: boolean }>;
/** What the texts of a field look like: its codes, its pattern, and the word for such texts. */
type Texts = Readonly<{ options: readonly string[]; pattern: string | null; word: string }>;
type TextField = Common & Texts & Readonly<{ kind: "text" }>;
type NumberField = Common & Readonly<{ kind: "number"; isInteger: boolean }>;
type BooleanField = Common & Readonly<{ kind: "boolean" }>;
export type PlainField = TextField | NumberField | BooleanField;
type ListField = Common & Texts & Readonly<{ kind: "list"; isFilled: boolean }>;
/** One object, or a list of objects: a line each in the editors' sheet, JSON in the published file. */
type ObjectField = Common &
  Readonly<{ kind: "object" | "objects"; parts: readonly PlainField[]; isFilled: boolean }>;
/** An object with keys of its own: JSON, and only in published files. */
type MapField = Common & Readonly<{ kind: "map" }>;

/** What a column holds, read off the schema. */
export type Field = PlainField | ListField | ObjectField | MapField;

/** As much of a valibot schema as is read here. */
type Shape = Readonly<{
  type: string;
  wrapped?: Shape;
  item?: Shape;
  entries?: Readonly<Record<string, Shape>>;
  options?: readonly unknown[];
  literal?: unknown;
  pipe?: readonly Step[];
}>;
type Step = Readonly<{ type: string; requirement?: unknown; pipe?: readonly Step[] }>;

const OPTIONAL = new Set(["optional", "exact_optional"]);
const OBJECT = new Set(["strict_object", "object"]);

/** The fields of an object schema in its order. Throws on a form that no column can hold, so that none is ever lost. */
export function fieldsOf(schema: v.GenericSchema): readonly Field[] {
  const { entries } = schema as unknown as Shape;
  if (!entries) throw new Error("Columns are made of an object schema only.");
  return Object.entries(entries).map(([name, entry]) => fieldOf(name, entry));
}

/** What a schema asks beyond its type; a pipe within a pipe is laid flat. */
function stepsOf({ pipe = [] }: Readonly<{ pipe?: readonly Step[] }>): readonly Step[] {
  return pipe.flatMap((step) => [step, ...stepsOf(step)]);
}

/** The words for texts of a kind that the schema names. */
const WORDS = new Map<unknown, string>([
  [partialDate, "partial date"],
  [url, "address"],
  [code, "code"],
]);

function textsOf(shape: Shape): Texts {
  const { type, options = [], literal } = shape;
  const codes = type === "literal" ? [literal] : type === "picklist" ? options : [];
  const pattern = stepsOf(shape)
    .map(({ requirement }) => requirement)
    .find((known) => known instanceof RegExp);
  return {
    options: codes.map(String),
    pattern: pattern?.source ?? null,
    word: codes.length ? "code" : (WORDS.get(shape) ?? WORDS.get(shape.pipe?.[0]) ?? "text"),
  };
}

const has = (shape: Shape, step: string): boolean => stepsOf(shape).some(({ type }) => type === step);
const isFilled = (shape: Shape): boolean => has(shape, "min_length");
const isText = ({ type }: Shape): boolean => type === "string" || type === "picklist" || type === "literal";

function fieldOf(name: string, schema: Shape): Field {
  let shape = schema;
  let isNullable = false;
  let isOptional = false;
  while (shape.wrapped) {
    isNullable ||= shape.type === "nullable" || shape.type === "nullish";
    isOptional ||= OPTIONAL.has(shape.type) || shape.type === "nullish";
    shape = shape.wrapped;
  }
  const common = { name, isNullable, isOptional };
  if (isText(shape)) return { ...common, kind: "text", ...textsOf(shape) };
  if (shape.type === "number") {
    return {
      ...common,
      kind: "number",
      isInteger: has(shape, "integer"),
    };
  }
  if (shape.type === "boolean") return { ...common, kind: "boolean" };
  if (shape.type === "record") return { ...common, kind: "map" };
  if (OBJECT.has(shape.type))
    return { ...common, kind: "object", parts: partsOf(name, shape), isFilled: false };
  const item = shape.type === "array" ? shape.item : undefined;
  if (item && isText(item)) return { ...common, kind: "list", ...textsOf(item), isFilled: isFilled(shape) };
  if (item && OBJECT.has(item.type))
    return { ...common, kind: "objects", parts: partsOf(name, item), isFilled: isFilled(shape) };
  throw new Error(
    `No column can hold the field "${name}" (${shape.type}): teach src/dataset/csvFields.ts its form.`,
  );
}

function partsOf(name: string, { entries = {} }: Shape): readonly PlainField[] {
  return Object.entries(entries).map(([key, entry]) => {
    const part = fieldOf(key, entry);
    if (part.kind === "text" || part.kind === "number" || part.kind === "boolean") return part;
    throw new Error(`No column can hold "${key}" within "${name}": teach src/dataset/csvFields.ts its form.`);
  });
}

/** Whether a cell of this field is never empty. */
export function isRequired(field: Field): boolean {
  if (field.isNullable || field.isOptional) return false;
  return field.kind === "list" || field.kind === "objects" ? field.isFilled : true;
}
