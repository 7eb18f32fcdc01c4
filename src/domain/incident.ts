import type { BorderPlace } from "./borderline.ts";
import type {
  Act,
  Confidence,
  Contraband,
  Country,
  EventType,
  Level,
  Method,
  Precision,
  SourceKind,
  Status,
} from "./codes.ts";
import type { DayInterval, PartialDate } from "./partialDate.ts";

/** A text in both languages; `es` is null where no translation is published yet. */
export type Bilingual = Readonly<{ en: string; es: string | null }>;

export type CaseEvent = Readonly<{ type: EventType; date: PartialDate | null; note: Bilingual | null }>;

export type Source = Readonly<{
  url: string;
  title: string;
  publisher: string;
  date: PartialDate | null;
  kind: SourceKind;
  /** A copy kept by an archive, for when the address no longer answers. */
  archivedUrl: string | null;
}>;

/** What somebody in the case asked to be said beside it, by their role and never by name. */
export type Reply = Readonly<{ text: Bilingual; by: Bilingual; date: PartialDate }>;

/**
 * One documented case, alleged or proven, as far as filters, marks, lists and links need it. Every word a reader meets
 * about its standing comes from `effectiveStatus`. What only its own record tells is in `IncidentTexts`.
 */
export type Incident = Readonly<{
  id: string;
  /** A page holds title and place in its own language alone until the texts come; "" then is a translated text's English. */
  title: Bilingual;
  conductStart: PartialDate | null;
  conductEnd: PartialDate | null;
  /** The end is only known to lie before the first public action: drawn open, not as a date. */
  conductEndIsBound: boolean;
  /** At the day `asOf` of the site; editorial rules, section 1. */
  effectiveStatus: Status;
  agencies: readonly string[];
  level: Level;
  officials: number | null;
  organizations: readonly string[];
  country: Country;
  /** ISO 3166-2. */
  state: string | null;
  countyFips: string | null;
  place: Bilingual;
  ports: readonly string[];
  sectors: readonly string[];
  lat: number;
  lon: number;
  precision: Precision;
  /** How far off the point may be. */
  radiusKm: number | null;
  /** The nearest point of the border; null where there is no border to measure along. */
  borderPlace: BorderPlace | null;
  methods: readonly Method[];
  acts: readonly Act[];
  contraband: readonly Contraband[];
  /** The dates of the two clocks, null where the record is undated on that clock. */
  publicDate: DayInterval | null;
  conductDate: DayInterval | null;
}>;

/** What only a case's own record and the text search read. In the page it comes when it is first asked for. */
export type IncidentTexts = Readonly<{
  /** In both languages. */
  title: Bilingual;
  place: Bilingual;
  summary: Bilingual;
  role: Bilingual;
  /** As recorded; readers meet `effectiveStatus`. */
  status: Status;
  events: readonly CaseEvent[];
  county: string | null;
  crossings: readonly string[];
  /** Paid or promised to the officials, US dollars. */
  bribeUsd: number | null;
  /** Longest sentence; 9999 is life. */
  sentenceMonths: number | null;
  sources: readonly Source[];
  reply: Reply | null;
  /** When a court expunged or sealed the case; its standing is then cleared. */
  expunged: PartialDate | null;
  confidence: Confidence;
  secondReading: PartialDate | null;
}>;

export type WholeIncident = Incident & IncidentTexts;
