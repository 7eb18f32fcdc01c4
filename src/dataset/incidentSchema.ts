import * as v from "valibot";
import {
  ACTS,
  CONFIDENCES,
  CONTRABANDS,
  EVENT_TYPES,
  LEVELS,
  METHODS,
  PRECISIONS,
  STATUSES,
} from "#domain/codes.ts";
import { WITHDRAWAL_REASONS } from "#domain/withdrawn.ts";
import {
  amount,
  anyState,
  code,
  count,
  fips,
  partialDate,
  pointFeature,
  source,
  text,
} from "./schemaParts.ts";

const event = v.strictObject({
  type: v.picklist(EVENT_TYPES),
  date: v.nullable(partialDate),
  note: v.nullable(text),
  noteEs: v.nullable(text),
});

/** What somebody in the case asked to be said beside it: who, by role, in `by`. */
const reply = v.strictObject({
  text,
  textEs: v.nullable(text),
  by: text,
  byEs: v.nullable(text),
  date: partialDate,
});

/** One documented case, as a feature of `data/incidents.geojson`. Meaning and units: `data/README.md`. */
export const incidentFeature = pointFeature({
  title: text,
  titleEs: v.nullable(text),
  summary: text,
  summaryEs: v.nullable(text),
  status: v.picklist(STATUSES),
  events: v.pipe(v.array(event), v.minLength(1)),
  conductStart: v.nullable(partialDate),
  conductEnd: v.nullable(partialDate),
  conductEndIsBound: v.boolean(),
  agencies: v.array(code),
  level: v.picklist(LEVELS),
  role: text,
  roleEs: v.nullable(text),
  officials: v.nullable(v.pipe(count, v.minValue(1))),
  organizations: v.array(code),
  country: v.picklist(["US", "MX"]),
  state: anyState,
  county: v.nullable(text),
  countyFips: v.nullable(fips),
  place: text,
  placeEs: v.nullable(text),
  ports: v.array(code),
  crossings: v.array(code),
  sectors: v.array(code),
  precision: v.picklist(PRECISIONS),
  radiusKm: v.nullable(amount),
  methods: v.pipe(v.array(v.picklist(METHODS)), v.minLength(1)),
  acts: v.pipe(v.array(v.picklist(ACTS)), v.minLength(1)),
  contraband: v.array(v.picklist(CONTRABANDS)),
  bribeUsd: v.nullable(amount),
  sentenceMonths: v.nullable(count),
  sources: v.pipe(v.array(source), v.minLength(1)),
  confidence: v.picklist(CONFIDENCES),
  secondReading: v.nullable(partialDate),
  reply: v.optional(reply),
  expunged: v.optional(partialDate),
});
export type IncidentFeature = v.InferOutput<typeof incidentFeature>;

/** A case that was taken back, in the list `withdrawn` of the file: nothing else of it may be kept. */
export const withdrawnCase = v.strictObject({
  id: code,
  date: partialDate,
  reason: v.picklist(WITHDRAWAL_REASONS),
  mergedInto: v.optional(code),
});
export type RawWithdrawnCase = v.InferOutput<typeof withdrawnCase>;
