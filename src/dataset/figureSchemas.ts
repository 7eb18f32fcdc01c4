import * as v from "valibot";
import { FIGURE_TOPICS } from "#domain/figureScope.ts";
import { amount, code, count, portCode, source, text, year } from "./schemaParts.ts";

const measure = v.nullable(count);

/** Inbound counts of one port in one year; null is "not reported in the source used", never zero. */
export const trafficRow = v.strictObject({
  portCode,
  name: text,
  year,
  trucks: measure,
  personalVehicles: measure,
  pedestrians: measure,
  buses: measure,
  trains: measure,
  railcars: v.optional(measure),
  months: v.pipe(count, v.maxValue(12)),
  partial: v.boolean(),
  monthsByMeasure: v.optional(v.record(v.string(), v.pipe(count, v.maxValue(12)))),
  src: text,
});
export type TrafficRow = v.InferOutput<typeof trafficRow>;

/**
 * A published figure; `period` is in the words of its source, since scopes differ. `scope` and `base` are link queries
 * in the grammar of the contract, which `npm run data:check` reads.
 */
export const figure = v.strictObject({
  id: code,
  figure: amount,
  unit: text,
  unitEs: v.nullable(text),
  what: text,
  whatEs: v.nullable(text),
  period: text,
  periodEs: v.nullable(text),
  source,
  note: v.nullable(text),
  noteEs: v.nullable(text),
  topic: v.picklist(FIGURE_TOPICS),
  scope: v.nullable(text),
  scopeNote: v.nullable(text),
  scopeNoteEs: v.nullable(text),
  base: v.nullable(text),
});
export type RawFigure = v.InferOutput<typeof figure>;

const named = { code, nameEn: text, nameEs: text } as const;

export const agency = v.strictObject({
  ...named,
  country: v.picklist(["us", "mx"]),
  level: v.picklist(["federal", "military", "state", "county", "municipal", "other"]),
  kind: v.picklist([
    "border-agency",
    "customs",
    "immigration",
    "police",
    "sheriff",
    "prosecutor",
    "court",
    "prison",
    "military",
    "elected-office",
    "other",
  ]),
});

export const organization = v.strictObject({ ...named, aka: v.array(text) });
