import type { MultiPolygon, Polygon } from "geojson";
import type { Figure, LateParts, Shapes, Texts, Traffic } from "#domain/dataset.ts";
import type { CaseEvent, IncidentTexts, Reply, Source } from "#domain/incident.ts";
import type { PartialDate } from "#domain/partialDate.ts";
import type { CrossingTexts, Reference, TrafficYear } from "#domain/port.ts";
import type { TaskForceTexts } from "#domain/taskForce.ts";
import { type Columns, fromColumns, toColumns } from "./columns.ts";
import { dateOf } from "./dateOf.ts";

/** A thing as it is written: its date is a text. */
type Written<T> = Omit<T, "date"> & Readonly<{ date: string | null }>;
type Sourced<T> = Omit<T, "sources"> & Readonly<{ id: string; sources: readonly Written<Reference>[] }>;

type IncidentRow = Omit<IncidentTexts, "events" | "sources" | "reply" | "expunged" | "secondReading"> &
  Readonly<{
    id: string;
    events: readonly Written<CaseEvent>[];
    sources: readonly Written<Source>[];
    reply: Written<Reply> | null;
    expunged: string | null;
    secondReading: string | null;
  }>;

/** `texts-….json`: what only records tell and the text search reads. */
export type TextsFile = Readonly<{
  incidents: Columns<IncidentRow>;
  crossings: Columns<Sourced<CrossingTexts>>;
  taskForces: Columns<Sourced<TaskForceTexts>>;
}>;

/** `shapes-….json`: outlines, which only the live map draws, and the border's line with its ruler. */
export type ShapesFile = Readonly<{
  regions: readonly (readonly [id: string, shape: Polygon | MultiPolygon])[];
  border: Readonly<{
    lon: readonly number[];
    lat: readonly number[];
    km: readonly number[];
    lengthKm: number;
  }> | null;
}>;

/** `traffic-….json`: the counts of every port. */
export type TrafficFile = Readonly<{
  years: readonly (readonly [portCode: string, years: Columns<TrafficYear>])[];
  sources: readonly (readonly [key: string, source: Written<Reference>])[];
}>;

/** `figures-….json`: published counts. */
export type FiguresFile = readonly (Omit<Figure, "source"> & Readonly<{ source: Written<Source> }>)[];

const written = <T extends Readonly<{ date: PartialDate | null }>>(thing: T): Written<T> => ({
  ...thing,
  date: thing.date?.text ?? null,
});
const dated = <T extends Readonly<{ date: string | null }>>(
  thing: T,
): Omit<T, "date"> & Readonly<{ date: PartialDate | null }> => ({ ...thing, date: dateOf(thing.date) });

const incidentRow = (id: string, texts: IncidentTexts): IncidentRow => ({
  id,
  title: texts.title,
  place: texts.place,
  summary: texts.summary,
  role: texts.role,
  status: texts.status,
  events: texts.events.map(written),
  county: texts.county,
  crossings: texts.crossings,
  bribeUsd: texts.bribeUsd,
  sentenceMonths: texts.sentenceMonths,
  sources: texts.sources.map(written),
  reply: texts.reply && written(texts.reply),
  expunged: texts.expunged?.text ?? null,
  confidence: texts.confidence,
  secondReading: texts.secondReading?.text ?? null,
});

function incidentTexts({ id: _id, reply, ...row }: IncidentRow): IncidentTexts {
  const replied = reply && dated(reply);
  return {
    ...row,
    events: row.events.map(dated),
    sources: row.sources.map(dated),
    reply: replied?.date ? { ...replied, date: replied.date } : null,
    expunged: dateOf(row.expunged),
    secondReading: dateOf(row.secondReading),
  };
}

const crossingRow = (id: string, texts: CrossingTexts): Sourced<CrossingTexts> => {
  const { name, crossing, modes, opened, openedNote, lat, lon, coordQuality, sources } = texts;
  return {
    id,
    name,
    crossing,
    modes,
    opened,
    openedNote,
    lat,
    lon,
    coordQuality,
    sources: sources.map(written),
  };
};

const taskForceRow = (id: string, texts: TaskForceTexts): Sourced<TaskForceTexts> => {
  const { lead, members, established, ended, jurisdiction, note, sources } = texts;
  return { id, lead, members, established, ended, jurisdiction, note, sources: sources.map(written) };
};

function sourced<T>({
  id: _id,
  sources,
  ...row
}: Sourced<T>): Omit<Sourced<T>, "id" | "sources"> & Readonly<{ sources: readonly Reference[] }> {
  return { ...row, sources: sources.map(dated) };
}

export function packTexts({ incidents, crossings, taskForces }: Texts): TextsFile {
  return {
    incidents: toColumns([...incidents].map(([id, texts]) => incidentRow(id, texts))),
    crossings: toColumns([...crossings].map(([id, texts]) => crossingRow(id, texts))),
    taskForces: toColumns([...taskForces].map(([id, texts]) => taskForceRow(id, texts))),
  };
}

export function reviveTexts(file: TextsFile): Texts {
  return {
    incidents: new Map(fromColumns(file.incidents).map((row) => [row.id, incidentTexts(row)])),
    crossings: new Map(fromColumns(file.crossings).map((row) => [row.id, sourced<CrossingTexts>(row)])),
    taskForces: new Map(fromColumns(file.taskForces).map((row) => [row.id, sourced<TaskForceTexts>(row)])),
  };
}

export function packShapes({ regions, border }: Shapes): ShapesFile {
  return {
    regions: [...regions],
    border: border && {
      lon: [...border.lon],
      lat: [...border.lat],
      km: [...border.km],
      lengthKm: border.lengthKm,
    },
  };
}

export function reviveShapes({ regions, border }: ShapesFile): Shapes {
  return {
    regions: new Map(regions),
    border: border && {
      lon: Float64Array.from(border.lon),
      lat: Float64Array.from(border.lat),
      km: Float64Array.from(border.km),
      lengthKm: border.lengthKm,
    },
  };
}

export function packTraffic({ years, sources }: Traffic): TrafficFile {
  return {
    years: [...years].map(([code, list]) => [code, toColumns(list)] as const),
    sources: [...sources].map(([key, source]) => [key, written(source)] as const),
  };
}

export function reviveTraffic({ years, sources }: TrafficFile): Traffic {
  return {
    years: new Map(years.map(([code, columns]) => [code, fromColumns(columns)])),
    sources: new Map(sources.map(([key, source]) => [key, dated(source)])),
  };
}

export const packFigures = (figures: LateParts["figures"]): FiguresFile =>
  figures.map((figure) => ({ ...figure, source: written(figure.source) }));
export const reviveFigures = (file: FiguresFile): LateParts["figures"] =>
  file.map((figure) => ({ ...figure, source: dated(figure.source) }));
