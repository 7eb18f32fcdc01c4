import type { BorderPlace } from "#domain/borderline.ts";
import type { Agency, Dataset, NamedCode, Site } from "#domain/dataset.ts";
import type { Region } from "#domain/geography.ts";
import type { Bilingual, Incident } from "#domain/incident.ts";
import { type DayInterval, parsePartialDate, toPartialDate } from "#domain/partialDate.ts";
import type { Crossing, Port } from "#domain/port.ts";
import type { TaskForce } from "#domain/taskForce.ts";
import type { WithdrawnCase } from "#domain/withdrawn.ts";
import { type Columns, fromColumns, toColumns } from "./columns.ts";
import { dateOf } from "./dateOf.ts";
import { conductDateOf } from "./parseIncident.ts";
import { toPortRegion } from "./parsePlaces.ts";

/** Kilometres from the Pacific and from the line. */
type OnBorder = readonly [km: number, distanceKm: number] | null;
/** A point and its place on the border; many cases share one. */
type Spot = readonly [lat: number, lon: number, onBorder: OnBorder];

type IncidentRow = Omit<
  Incident,
  | "title"
  | "place"
  | "conductStart"
  | "conductEnd"
  | "publicDate"
  | "conductDate"
  | "lat"
  | "lon"
  | "borderPlace"
> &
  Readonly<{
    title: string;
    titleEs: string | null;
    place: string;
    placeEs: string | null;
    /** Dates as texts. The conduct's interval follows from its ends. */
    conductStart: string | null;
    conductEnd: string | null;
    publicDate: string | null;
    /** Its number in `spots`. */
    spot: number;
  }>;

type PortRow = Omit<Port, "borderPlace" | "crossings"> &
  Readonly<{
    onBorder: OnBorder;
    crossings: readonly (readonly [id: string, mexicanSide: string, onBorder: OnBorder])[];
  }>;

type WithdrawnRow = Omit<WithdrawnCase, "date"> & Readonly<{ date: string }>;

/** `core-….json`: what a page needs before anything late is asked for; already checked, so that reading it is cheap. */
export type CoreFile = Readonly<{
  asOf: number;
  site: Site;
  lengthKm: number | null;
  spots: readonly Spot[];
  incidents: Columns<IncidentRow>;
  withdrawn: readonly WithdrawnRow[];
  ports: Columns<PortRow>;
  taskForces: Columns<TaskForce>;
  /** Without the ports, which are regions too. */
  regions: Columns<Region>;
  agencies: Columns<Agency>;
  organizations: Columns<NamedCode>;
}>;

const toBorderPlace = (place: OnBorder): BorderPlace | null =>
  place && { km: place[0], distanceKm: place[1] };
const fromBorderPlace = (place: BorderPlace | null): OnBorder => place && [place.km, place.distanceKm];

/** The text of an interval that a partial date stands for. */
function textOfInterval(date: DayInterval | null): string | null {
  if (!date) return null;
  const texts = (["day", "month", "year"] as const).map((precision) => toPartialDate(date.first, precision));
  const found = texts.find(({ first, last }) => first === date.first && last === date.last);
  if (!found) throw new Error(`Days ${date.first} to ${date.last} are no day, month or year.`);
  return found.text;
}

function spotsOf(
  incidents: readonly Incident[],
): Readonly<{ spots: readonly Spot[]; numbers: readonly number[] }> {
  const spots = new Map<string, readonly [number, Spot]>();
  const numbers = incidents.map(({ lat, lon, borderPlace }) => {
    const key = `${lat} ${lon}`;
    const known = spots.get(key) ?? [spots.size, [lat, lon, fromBorderPlace(borderPlace)]];
    spots.set(key, known);
    return known[0];
  });
  return { spots: [...spots.values()].map(([, spot]) => spot), numbers };
}

type Language = keyof Bilingual;

/** A text as readers of one language meet it; the other language comes with the texts. */
const inLanguage = ({ en, es }: Bilingual, locale: Language): Bilingual =>
  locale === "en" ? { en, es: null } : { en: es === null ? en : "", es };

function toIncidentRow(incident: Incident, spot: number, locale: Language): IncidentRow {
  const [title, place] = [inLanguage(incident.title, locale), inLanguage(incident.place, locale)];
  return {
    id: incident.id,
    title: title.en,
    titleEs: title.es,
    place: place.en,
    placeEs: place.es,
    conductStart: incident.conductStart?.text ?? null,
    conductEnd: incident.conductEnd?.text ?? null,
    conductEndIsBound: incident.conductEndIsBound,
    publicDate: textOfInterval(incident.publicDate),
    effectiveStatus: incident.effectiveStatus,
    agencies: incident.agencies,
    level: incident.level,
    officials: incident.officials,
    organizations: incident.organizations,
    country: incident.country,
    state: incident.state,
    countyFips: incident.countyFips,
    ports: incident.ports,
    sectors: incident.sectors,
    spot,
    precision: incident.precision,
    radiusKm: incident.radiusKm,
    methods: incident.methods,
    acts: incident.acts,
    contraband: incident.contraband,
  };
}

function fromIncidentRow({ titleEs, placeEs, spot, ...row }: IncidentRow, spots: readonly Spot[]): Incident {
  const conductStart = dateOf(row.conductStart);
  const conductEnd = dateOf(row.conductEnd);
  const seen = row.publicDate === null ? null : parsePartialDate(row.publicDate);
  const [lat, lon, onBorder] = spots[spot] ?? NOWHERE;
  return {
    ...row,
    title: { en: row.title, es: titleEs },
    place: { en: row.place, es: placeEs },
    conductStart,
    conductEnd,
    publicDate: seen && { first: seen.first, last: seen.last },
    conductDate: conductDateOf(conductStart, conductEnd),
    lat,
    lon,
    borderPlace: toBorderPlace(onBorder),
  };
}

const NOWHERE: Spot = [0, 0, null];

const toPortRow = ({ id, name, btsPortCode, state, lat, lon, borderPlace, crossings }: Port): PortRow => ({
  id,
  name,
  btsPortCode,
  state,
  lat,
  lon,
  onBorder: fromBorderPlace(borderPlace),
  crossings: crossings.map((crossing) => [
    crossing.id,
    crossing.mexicanSide,
    fromBorderPlace(crossing.borderPlace),
  ]),
});

const fromPortRow = ({ onBorder, crossings, ...row }: PortRow): Port => ({
  ...row,
  borderPlace: toBorderPlace(onBorder),
  crossings: crossings.map(
    ([id, mexicanSide, place]): Crossing => ({ id, mexicanSide, borderPlace: toBorderPlace(place) }),
  ),
});

/** Only what a `TaskForce` and a `Region` hold: whole ones bring more. */
const taskForceRow = ({
  id,
  name,
  nameEs,
  kind,
  city,
  state,
  lat,
  lon,
  countyFips,
}: TaskForce): TaskForce => ({
  id,
  name,
  nameEs,
  kind,
  city,
  state,
  lat,
  lon,
  countyFips,
});
const regionRow = ({ id, kind, name, nameEs, country, state, bounds }: Region): Region => {
  return { id, kind, name, nameEs, country, state, bounds };
};

/** Made at build for each language, of a dataset without problems. */
export function packCore(dataset: Dataset, locale: Language): CoreFile {
  const { asOf, site, border, incidents, withdrawn, ports, taskForces, regions } = dataset;
  const { spots, numbers } = spotsOf(incidents);
  return {
    asOf,
    site,
    lengthKm: border?.lengthKm ?? null,
    spots,
    incidents: toColumns(incidents.map((incident, i) => toIncidentRow(incident, numbers[i] ?? 0, locale))),
    withdrawn: withdrawn.map(({ date, ...rest }) => ({ ...rest, date: date.text })),
    ports: toColumns(ports.map(toPortRow)),
    taskForces: toColumns(taskForces.map(taskForceRow)),
    regions: toColumns(regions.filter(({ kind }) => kind !== "port").map(regionRow)),
    agencies: toColumns([...dataset.agencies.values()]),
    organizations: toColumns([...dataset.organizations.values()]),
  };
}

/** The same dataset again; throws where the value is no such file. */
export function reviveCore(file: CoreFile): Dataset {
  const { asOf, site, lengthKm, spots } = file;
  const ports = fromColumns(file.ports).map(fromPortRow);
  return {
    asOf,
    site,
    incidents: fromColumns(file.incidents).map((row) => fromIncidentRow(row, spots)),
    withdrawn: file.withdrawn.flatMap(({ date, ...rest }) => {
      const day = dateOf(date);
      return day ? [{ ...rest, date: day }] : [];
    }),
    ports,
    taskForces: fromColumns(file.taskForces),
    regions: [...fromColumns(file.regions), ...ports.map(toPortRegion)],
    border: lengthKm === null ? null : { lengthKm },
    agencies: new Map(fromColumns(file.agencies).map((agency) => [agency.code, agency])),
    organizations: new Map(fromColumns(file.organizations).map((named) => [named.code, named])),
    problems: [],
  };
}
