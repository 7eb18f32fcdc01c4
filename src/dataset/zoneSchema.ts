import * as v from "valibot";
import { amount, code, count, fips, partialDate, placed, reference, text, usState } from "./schemaParts.ts";

const county = v.strictObject({ fips, name: text, state: usState });

const sector = v.strictObject({
  id: code,
  name: text,
  agency: text,
  headquarters: v.strictObject({
    city: text,
    state: usState,
    ...placed,
    county: text,
    countyFips: fips,
    precision: text,
  }),
  states: v.array(usState),
  borderMiles: v.nullable(amount),
  totalCountiesOfficial: v.nullable(count),
  borderCounties: v.array(county),
  counties: v.array(county),
  sharedCounties: v.array(county),
  note: text,
  sources: v.array(reference),
});

const fieldOffice = v.strictObject({
  id: code,
  name: text,
  agency: text,
  city: text,
  state: usState,
  ...placed,
  precision: text,
  states: v.array(usState),
  coverage: text,
  sources: v.array(reference),
});

const checkpoint = v.strictObject({
  id: code,
  name: text,
  road: text,
  sector: code,
  ...placed,
  coordQuality: text,
  radiusKm: amount,
  county: text,
  countyFips: fips,
  locationText: text,
  status: text,
  statusBasis: text,
  sources: v.array(reference),
  coordNote: v.optional(text),
});

const borderCounty = v.strictObject({
  ...county.entries,
  onBorder: v.boolean(),
  borderLengthKm: v.nullable(amount),
  nearestKm: amount,
  sector: code,
});

const municipality = v.strictObject({
  inegi: v.pipe(v.string(), v.regex(/^\d{5}$/, "an INEGI code of five digits")),
  name: text,
  state: text,
});

/** `border-zone.json`: facts about sectors, counties, offices and checkpoints; the shapes are in `regions.geojson`. */
export const borderZone = v.strictObject({
  title: text,
  compiled: partialDate,
  notes: v.array(text),
  terms: text,
  sectors: v.array(sector),
  fieldOffices: v.array(fieldOffice),
  borderCounties: v.strictObject({ sources: v.array(reference), counties: v.array(borderCounty) }),
  mexicanMunicipalities: v.strictObject({
    verified: v.boolean(),
    sources: v.array(reference),
    municipalities: v.array(municipality),
  }),
  checkpointSources: v.array(reference),
  checkpoints: v.array(checkpoint),
});
