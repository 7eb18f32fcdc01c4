import type { MultiPolygon, Polygon } from "geojson";
import type { Borderline, Ruler } from "./borderline.ts";
import type { FigureTopic } from "./figureScope.ts";
import type { Region, ShapedRegion } from "./geography.ts";
import type { Bilingual, Incident, IncidentTexts, Source, WholeIncident } from "./incident.ts";
import type { CrossingTexts, Port, Reference, TrafficYear, WholePort } from "./port.ts";
import type { TaskForce, TaskForceTexts, WholeTaskForce } from "./taskForce.ts";
import type { WithdrawnCase } from "./withdrawn.ts";

/** An agency or a criminal organisation, by its published code. */
export type NamedCode = Readonly<{ code: string; nameEn: string; nameEs: string }>;

export type Agency = Readonly<NamedCode & { country: string; level: string; kind: string }>;

/** A font file that the publisher brings, in `data/fonts/`. */
export type FontFile = Readonly<{
  family: string;
  file: string;
  /** One weight or a range, as in CSS: `400`, `300 800`. */
  weight: string;
  style: "normal" | "italic";
}>;

/** Another map under the marks, from another origin: the one thing that the site asks of others. */
export type BasemapStyle = Readonly<{
  /** A MapLibre style, for the light theme. */
  url: string;
  /** For the dark theme; null keeps the embedded basemap there. */
  urlDark: string | null;
  credit: string;
  /** Where its tiles, letters and pictures come from, beside the style's own origin. */
  origins: readonly string[];
}>;

/** What the publisher of this copy decides; `data/site.json`. Null is the house's default. */
export type Site = Readonly<{
  /** The day at which every status holds, `YYYY-MM-DD`. */
  asOf: string;
  title: Readonly<{ en: string; es: string }>;
  subtitle: Readonly<{ en: string; es: string }>;
  publisher: string;
  publisherUrl: string | null;
  /** Absolute address without trailing slash, or null: then no canonical or alternate links are written. */
  baseUrl: string | null;
  correctionsEmail: string | null;
  /** A page on which a correction can be asked for. */
  correctionsUrl: string | null;
  correctionsDays: number;
  /** `#rrggbb`, one a theme. */
  accents: Readonly<Record<"light" | "dark", string | null>>;
  /** Names of font families, best first. */
  fonts: Readonly<{
    serif: readonly string[] | null;
    sans: readonly string[] | null;
    files: readonly FontFile[];
  }>;
  /** The link query that a document without one opens with; null is the contract's defaults. */
  defaultView: string | null;
  basemapStyle: BasemapStyle | null;
}>;

/** A published count of cases, workforce, vetting or trust, with its scope. */
export type Figure = Readonly<{
  id: string;
  figure: number;
  unit: Bilingual;
  /** Its scope in words. */
  what: Bilingual;
  /** The period in the words of its source. */
  period: Bilingual;
  source: Source;
  note: Bilingual | null;
  topic: FigureTopic;
  /** The link query of the atlas's own count in the figure's scope, without `?`; null where no filter can draw it. */
  scope: string | null;
  /** What the scope cannot say, or why there is none. */
  scopeNote: Bilingual | null;
  /** Of a workforce: the link query of the cases that it is the base of. */
  base: string | null;
}>;

/** Everything that filters, marks, lists and links need: what a page has from its beginning. */
export type Dataset = Readonly<{
  asOf: number;
  site: Site;
  incidents: readonly Incident[];
  /** Cases whose content was taken back: not counted, not shown, but their ids stay known. */
  withdrawn: readonly WithdrawnCase[];
  ports: readonly Port[];
  taskForces: readonly TaskForce[];
  regions: readonly Region[];
  border: Ruler | null;
  agencies: ReadonlyMap<string, Agency>;
  organizations: ReadonlyMap<string, NamedCode>;
  problems: readonly DataProblem[];
}>;

/** What the records tell beyond that, by id. */
export type Texts = Readonly<{
  incidents: ReadonlyMap<string, IncidentTexts>;
  crossings: ReadonlyMap<string, CrossingTexts>;
  taskForces: ReadonlyMap<string, TaskForceTexts>;
}>;

/** Outlines by region id (a port has none), and the border's own line. */
export type Shapes = Readonly<{
  regions: ReadonlyMap<string, Polygon | MultiPolygon>;
  border: Borderline | null;
}>;

export type Traffic = Readonly<{
  /** By BTS port code, each port's years in order. */
  years: ReadonlyMap<string, readonly TrafficYear[]>;
  /** By the key that a traffic year names in `src`. */
  sources: ReadonlyMap<string, Reference>;
}>;

/** The parts that a page loads when they are first asked for. */
export type LateParts = Readonly<{
  texts: Texts;
  shapes: Shapes;
  traffic: Traffic;
  figures: readonly Figure[];
}>;

/**
 * Everything the atlas knows, as the files under `data/` have it. A file that failed to load leaves its part empty
 * and a line in `problems`.
 */
export type WholeDataset = Omit<Dataset, "incidents" | "ports" | "taskForces" | "regions" | "border"> &
  Readonly<{
    incidents: readonly WholeIncident[];
    ports: readonly WholePort[];
    taskForces: readonly WholeTaskForce[];
    regions: readonly ShapedRegion[];
    border: Borderline | null;
    traffic: Traffic;
    figures: readonly Figure[];
  }>;

/** Why a data file is missing from the page: which one, and what was wrong, for the reader to read. */
export type DataProblem = Readonly<{
  file: string;
  kind: "unreachable" | "not-json" | "invalid";
  detail: string;
}>;
