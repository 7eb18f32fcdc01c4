import * as v from "valibot";
import { SOURCE_KINDS } from "#domain/codes.ts";
import { dateOf } from "./dateOf.ts";

/** Published codes and ids: kebab-case, ASCII. */
export const code = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"),
);

/** Text that says something: never empty, no white space around it. */
export const text = v.pipe(
  v.string(),
  v.minLength(1, "at least one character"),
  v.check((value) => value.trim() === value, "text without white space around it"),
);

/** A date as the sources give it; that it is a real calendar day is more than JSON Schema can say. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "YYYY, YYYY-MM or YYYY-MM-DD"),
  v.check((value) => dateOf(value) !== null, "a real calendar date"),
);

export const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, "an http or https address"));
export const usState = v.pipe(v.string(), v.regex(/^US-[A-Z]{2}$/, "ISO 3166-2, such as US-TX"));
export const anyState = v.pipe(
  v.string(),
  v.regex(/^(US-[A-Z]{2}|MX-[A-Z]{3})$/, "ISO 3166-2, such as US-TX or MX-TAM"),
);
export const fips = v.pipe(v.string(), v.regex(/^\d{5}$/, "a FIPS code of five digits"));
export const portCode = v.pipe(v.string(), v.regex(/^\d{4}$/, "a BTS port code of four digits"));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const amount = v.pipe(v.number(), v.minValue(0));
export const year = v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2100));

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.strictTuple([longitude, latitude]);
export const point = v.strictObject({ type: v.literal("Point"), coordinates: position });
export const placed = { lat: latitude, lon: longitude } as const;

/** Where a claim about a person comes from: always with its kind. */
export const source = v.strictObject({
  url,
  title: text,
  publisher: text,
  date: v.nullable(partialDate),
  kind: v.picklist(SOURCE_KINDS),
  archivedUrl: v.optional(url),
});

/** Where a fact about a place comes from. `copyUsed` names the copy that was read, where it is not the address. */
export const reference = v.strictObject({
  url,
  title: text,
  publisher: text,
  date: v.optional(v.nullable(partialDate)),
  copyUsed: v.optional(text),
  archivedUrl: v.optional(url),
});

/** A GeoJSON feature with a point. */
export function pointFeature<T extends v.ObjectEntries>(properties: T) {
  return v.strictObject({
    type: v.literal("Feature"),
    id: code,
    geometry: point,
    properties: v.strictObject(properties),
  });
}
