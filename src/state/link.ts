import { ACTS, CONTRABANDS, COUNTRIES, LEVELS, METHODS, PRECISIONS, STATUSES } from "#domain/codes.ts";
import { type Along, type Facet, type Filter, NO_FILTER } from "#domain/filter.ts";
import { type PartialDate, parsePartialDate } from "#domain/partialDate.ts";
import { decodePolyline, encodePolyline } from "#domain/polyline.ts";
import type { Selection } from "#domain/scene.ts";
import type { Choices } from "./choices.ts";
import { migrateLink } from "./linkMigrations.ts";
import {
  type Camera,
  DEFAULT_LAYERS,
  DEFAULT_VIEW,
  HIDEABLE,
  LAYERS,
  MODES,
  roundCamera,
  roundNear,
  SURFACES,
  THEMES,
  type View,
} from "./view.ts";

/** What the records know, so that unknown codes in a link are ignored; null where the file did not load: then any well-formed code is kept. */
export type KnownCodes = Readonly<{
  agency: ReadonlySet<string> | null;
  organization: ReadonlySet<string> | null;
  region: ReadonlySet<string> | null;
}>;

const FIXED: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  method: METHODS,
  act: ACTS,
  status: STATUSES,
  level: LEVELS,
  contraband: CONTRABANDS,
  country: COUNTRIES,
  precision: PRECISIONS,
};
const FACET_ORDER: readonly Facet[] = [
  "method",
  "act",
  "status",
  "level",
  "contraband",
  "agency",
  "organization",
  "country",
  "precision",
];
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SELECTABLE = ["incident", "port", "task-force"] as const;

const isOneOf = <T extends string>(list: readonly T[], value: string | null): value is T =>
  value !== null && (list as readonly string[]).includes(value);

/** A dotted list without repeats, only of what `accepts` knows. */
function readList<T extends string>(
  value: string | null,
  accepts: (code: string) => code is T,
): readonly T[] {
  return value === null ? [] : [...new Set(value.split(".").filter(accepts))];
}

/** Exactly `count` finite numbers joined by `_`, or null. */
function readNumbers(value: string | null, count: number): readonly number[] | null {
  const parts = value?.split("_") ?? [];
  if (parts.length !== count || !parts.every((part) => /^-?\d+(?:\.\d+)?$/.test(part))) return null;
  return parts.map((part) => Number(part) + 0);
}

/** More than half way round the globe, and than any border; a larger number would be written in another form than it is read. */
const MAX_KM = 25_000;

const isLatLon = (lat: number, lon: number): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

function readCamera(value: string | null): Camera | null {
  const [lat, lon, zoom] = readNumbers(value, 3) ?? [];
  if (lat === undefined || lon === undefined || zoom === undefined) return null;
  return isLatLon(lat, lon) && zoom >= 0 && zoom <= 24 ? roundCamera({ lat, lon, zoom }) : null;
}

function readNear(value: string | null): Filter["near"] {
  const [lat, lon, km] = readNumbers(value, 3) ?? [];
  if (lat === undefined || lon === undefined || km === undefined || !isLatLon(lat, lon)) return null;
  const near = roundNear({ lat, lon, km });
  return near.km > 0 && near.km <= MAX_KM ? near : null;
}

function readAlong(value: string | null): Along | null {
  const [from, to] = readNumbers(value, 2) ?? [];
  if (from === undefined || to === undefined || from < 0 || to > MAX_KM) return null;
  const [fromKm, toKm] = [Number(from.toFixed(1)), Number(to.toFixed(1))];
  return fromKm <= toKm ? { fromKm, toKm } : null;
}

/** A window that ends before it begins is nonsense: its end is kept, its start is ignored. */
function readWindow(query: URLSearchParams): Pick<Filter, "from" | "to"> {
  const read = (key: string): PartialDate | null => parsePartialDate(query.get(key) ?? "");
  const [from, to] = [read("from"), read("to")];
  return { from: from && to && from.first > to.last ? null : from, to };
}

function readFilter(query: URLSearchParams, known: KnownCodes): Filter {
  const open =
    (set: ReadonlySet<string> | null) =>
    (code: string): code is string =>
      CODE.test(code) && (set === null || set.has(code));
  const facets: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACET_ORDER) {
    const list = FIXED[facet];
    const accepts = list
      ? (code: string): code is string => list.includes(code)
      : open(facet === "agency" ? known.agency : known.organization);
    facets[facet] = readList(query.get(facet), accepts);
  }
  return {
    ...NO_FILTER,
    ...(facets as Partial<Filter>),
    ...readWindow(query),
    clock: query.get("clock") === "conduct" ? "conduct" : "public",
    span: query.get("span") === "cumulative" ? "cumulative" : "window",
    hideUndated: query.get("undated") === "hide",
    regions: readList(query.get("in"), open(known.region)),
    area: decodePolyline(query.get("area") ?? ""),
    near: readNear(query.get("near")),
    along: readAlong(query.get("along")),
    text: query.get("q") ?? "",
  };
}

function readSelection(value: string | null): Selection {
  const [type, id, more] = (value ?? "").split(".");
  if (more !== undefined || !id || !CODE.test(id) || !isOneOf(SELECTABLE, type ?? null))
    return { type: "none" };
  return { type: type as (typeof SELECTABLE)[number], id };
}

function readView(query: URLSearchParams): View {
  const [mode, surface, theme] = [query.get("mode"), query.get("view"), query.get("theme")];
  const show = query.get("show")?.split(".") ?? [];
  const layers = LAYERS.filter((name) => show.includes(name));
  const story = query.get("story");
  const step = query.get("step");
  return {
    mode: isOneOf(MODES, mode) ? mode : DEFAULT_VIEW.mode,
    camera: readCamera(query.get("at")),
    layers: layers.length || show.includes("none") ? layers : DEFAULT_LAYERS,
    surface: isOneOf(SURFACES, surface) ? surface : null,
    theme: isOneOf(THEMES, theme) ? theme : null,
    hide: readList(query.get("hide"), (code) => isOneOf(HIDEABLE, code)),
    lock: readList(query.get("lock"), (code): code is string => CODE.test(code)),
    story: story !== null && CODE.test(story) ? story : null,
    step: step !== null && /^[1-9]\d{0,3}$/.test(step) ? Number(step) : null,
  };
}

/** The choices a link stands for. Never throws: unknown keys and values are ignored, old forms are migrated. */
export function readLink(search: string, known: KnownCodes): Choices {
  const query = migrateLink(new URLSearchParams(search));
  return {
    filter: readFilter(query, known),
    selection: readSelection(query.get("sel")),
    view: readView(query),
  };
}

function filterEntries(filter: Filter): [key: string, value: string | null][] {
  const { from, to, near, along, area } = filter;
  return [
    ["from", from?.text ?? null],
    ["to", to?.text ?? null],
    ["clock", filter.clock === "public" ? null : filter.clock],
    ["span", filter.span === "window" ? null : filter.span],
    ["undated", filter.hideUndated ? "hide" : null],
    ...FACET_ORDER.map((facet): [string, string | null] => [facet, filter[facet].join(".") || null]),
    ["in", filter.regions.join(".") || null],
    ["area", area ? encodePolyline(area) : null],
    ["near", near ? `${near.lat}_${near.lon}_${near.km}` : null],
    ["along", along ? `${along.fromKm}_${along.toKm}` : null],
    ["q", filter.text || null],
  ];
}

function viewEntries(view: View): [key: string, value: string | null][] {
  const { camera } = view;
  return [
    ["at", camera ? `${camera.lat}_${camera.lon}_${camera.zoom}` : null],
    ["show", view.layers.join() === DEFAULT_LAYERS.join() ? null : view.layers.join(".") || "none"],
    ["view", view.surface],
    ["story", view.story],
    ["step", view.step === null ? null : String(view.step)],
    ["theme", view.theme],
    ["hide", view.hide.join(".") || null],
    ["lock", view.lock.join(".") || null],
  ];
}

/** The written form of the choices: `?method=bribery&from=2003`, or an empty text where all is default. */
export function writeLink({ filter, selection, view }: Choices): string {
  const entries = [
    ["mode", view.mode === DEFAULT_VIEW.mode ? null : view.mode] as [string, string | null],
    ...filterEntries(filter),
    ["sel", selection.type === "none" ? null : `${selection.type}.${selection.id}`] as [
      string,
      string | null,
    ],
    ...viewEntries(view),
  ];
  const query = new URLSearchParams();
  for (const [key, value] of entries) if (value !== null) query.append(key, value);
  const text = query.toString();
  return text && `?${text}`;
}
