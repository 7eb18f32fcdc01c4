/**
 * The published codes of the record, in the order in which readers meet them.
 * Their words and definitions, in both languages, are in `i18n`; their source is the editorial rules, section 6.
 */

export const METHODS = [
  "bribery",
  "sexual-compromise",
  "intimidation",
  "personal-vulnerability",
  "infiltration",
  "family-or-friendship",
  "self-initiated",
  "unknown",
] as const;
export type Method = (typeof METHODS)[number];

export const ACTS = [
  "waved-through",
  "escorted-or-protected",
  "leaked-information",
  "altered-documents",
  "smuggled-directly",
  "stole-or-resold-drugs",
  "sold-access-or-credentials",
  "trafficked-weapons",
  "laundered-money",
  "obstructed-investigation",
  "other",
] as const;
export type Act = (typeof ACTS)[number];

export const STATUSES = [
  "convicted",
  "pleaded-guilty",
  "charged",
  "arrested",
  "investigated",
  "outcome-not-found",
  "acquitted",
  "dismissed",
  "closed-without-charge",
] as const;
export type Status = (typeof STATUSES)[number];

export const LEVELS = ["federal", "military", "state", "county", "municipal", "unknown"] as const;
export type Level = (typeof LEVELS)[number];

export const CONTRABANDS = [
  "cocaine",
  "people",
  "marijuana",
  "drugs-unspecified",
  "methamphetamine",
  "cash",
  "weapons",
  "heroin",
  "fentanyl",
  "goods",
] as const;
export type Contraband = (typeof CONTRABANDS)[number];

export const COUNTRIES = ["us", "mx"] as const;
export type Country = (typeof COUNTRIES)[number];

export const PRECISIONS = ["port", "checkpoint", "station", "city", "county", "region", "state"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const EVENT_TYPES = [
  "investigation",
  "arrest",
  "charge",
  "plea",
  "conviction",
  "sentence",
  "acquittal",
  "dismissal",
  "appeal",
  "resignation",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const SOURCE_KINDS = [
  "prosecutor",
  "court",
  "inspector-general",
  "agency",
  "congress",
  "press",
  "ngo",
  "repost",
  "blog",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The ten border states; a record elsewhere is kept and marked "outside the border states". */
export const BORDER_STATES = [
  "US-CA",
  "US-AZ",
  "US-NM",
  "US-TX",
  "MX-BCN",
  "MX-SON",
  "MX-CHH",
  "MX-COA",
  "MX-NLE",
  "MX-TAM",
] as const;
