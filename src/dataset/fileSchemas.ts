import * as v from "valibot";
import { agency, figure, organization, trafficRow } from "./figureSchemas.ts";
import { incidentFeature, withdrawnCase } from "./incidentSchema.ts";
import {
  borderFeature,
  crossingFeature,
  portFeature,
  regionFeature,
  taskForceFeature,
  zoneFeature,
} from "./placeSchemas.ts";
import { partialDate, reference, text, url } from "./schemaParts.ts";
import { site } from "./siteSchema.ts";
import { borderZone } from "./zoneSchema.ts";

/*
 * Whole files: their records, and what each file says about itself. The page reads records alone and never imports
 * this; `npm run data:check` and the JSON Schemas in `data/schema/` come from here.
 */

const collection = { type: v.literal("FeatureCollection"), title: text, compiled: partialDate } as const;
const list = { title: text, compiled: partialDate, weak: v.array(text), terms: text } as const;
const glossary = v.record(v.string(), text);

const trafficSource = v.strictObject({
  title: text,
  publisher: text,
  url,
  date: v.optional(partialDate),
  copyUsed: v.optional(text),
  dataDownloaded: v.optional(text),
  crossCheck: v.optional(text),
  licence: text,
});

/** Every file of `data/` by name, with the schema of its whole. */
export const FILE_SCHEMAS = {
  "incidents.geojson": v.strictObject({
    ...collection,
    asOf: partialDate,
    method: text,
    weak: v.array(text),
    terms: text,
    withdrawn: v.array(withdrawnCase),
    features: v.array(incidentFeature),
  }),
  "ports-of-entry.geojson": v.strictObject({
    ...collection,
    checks: text,
    fields: glossary,
    notIncluded: v.array(text),
    terms: text,
    portsTitle: text,
    portsWeak: v.array(text),
    portsTerms: text,
    features: v.array(v.union([portFeature, crossingFeature])),
  }),
  "task-forces.geojson": v.strictObject({
    ...collection,
    programme: v.strictObject({ text, sources: v.array(reference) }),
    notes: v.array(text),
    notFound: text,
    terms: text,
    features: v.array(taskForceFeature),
  }),
  "regions.geojson": v.looseObject({
    ...collection,
    notes: v.array(text),
    terms: text,
    features: v.array(v.union([regionFeature, zoneFeature])),
  }),
  "border.geojson": borderFeature,
  "border-zone.json": borderZone,
  "port-traffic.json": v.strictObject({
    title: text,
    unit: text,
    compiled: partialDate,
    compiledBy: text,
    columns: glossary,
    sources: v.record(v.string(), trafficSource),
    notes: v.array(text),
    rows: v.array(trafficRow),
  }),
  "statistics.json": v.strictObject({ ...list, figures: v.array(figure) }),
  "agencies.json": v.strictObject({ ...list, agencies: v.array(agency) }),
  "organizations.json": v.strictObject({ ...list, organizations: v.array(organization) }),
  "site.json": site,
} as const;

export type FileName = keyof typeof FILE_SCHEMAS;
export const FILE_NAMES = Object.keys(FILE_SCHEMAS) as readonly FileName[];

/** The sound content of every file, as `npm run data:check` works on it. */
export type Files = { readonly [F in FileName]: v.InferOutput<(typeof FILE_SCHEMAS)[F]> };
