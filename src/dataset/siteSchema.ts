import * as v from "valibot";
import { partialDate, text, url } from "./schemaParts.ts";

const bilingual = v.strictObject({ en: text, es: text });
const https = v.pipe(v.string(), v.regex(/^https:\/\/[^\s/]+\.[^\s]+$/, "an https address"));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, "a colour of six digits, such as #0b5cad"));

/** A name and nothing else: what stands here is written into a style sheet. */
const family = v.pipe(
  v.string(),
  v.maxLength(60),
  v.regex(
    /^-?[A-Za-zÀ-ÿ0-9]+([ _-][A-Za-zÀ-ÿ0-9]+)*$/,
    "the name of a font family: letters, digits, spaces and hyphens",
  ),
);

const fontFile = v.strictObject({
  family,
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\.woff2$/, "a .woff2 file in data/fonts/")),
  weight: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,2}( [1-9]\d{0,2})?$/, "a weight such as 400, or a range, 300 800"),
    ),
  ),
  style: v.optional(v.picklist(["normal", "italic"])),
});

const optional = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema));

/** What the publisher of this copy decides. Only the title must be said; the rest has a default, see `toSite`. */
export const site = v.strictObject({
  asOf: v.optional(v.pipe(partialDate, v.length(10, "a day, YYYY-MM-DD"))),
  title: bilingual,
  subtitle: v.optional(bilingual),
  publisher: v.optional(text),
  publisherUrl: optional(https),
  baseUrl: optional(
    v.pipe(
      url,
      v.check((value) => !value.endsWith("/"), "an address without trailing slash"),
    ),
  ),
  corrections: v.optional(
    v.strictObject({
      email: optional(v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "an e-mail address"))),
      url: optional(https),
      days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
  accents: optional(v.strictObject({ light: optional(colour), dark: optional(colour) })),
  fonts: optional(
    v.strictObject({
      serif: optional(v.pipe(v.array(family), v.minLength(1))),
      sans: optional(v.pipe(v.array(family), v.minLength(1))),
      files: v.optional(v.array(fontFile)),
    }),
  ),
  defaultView: optional(text),
  basemapStyle: optional(
    v.strictObject({
      url: https,
      urlDark: optional(https),
      credit: text,
      origins: v.optional(
        v.array(v.pipe(v.string(), v.regex(/^https:\/\/[^\s/?#]+$/, "an https origin, without a path"))),
      ),
    }),
  ),
});
export type RawSite = v.InferOutput<typeof site>;
