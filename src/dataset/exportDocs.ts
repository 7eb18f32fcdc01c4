import type { TrafficRow } from "./figureSchemas.ts";
import type { IncidentFeature } from "./incidentSchema.ts";
import type { PortFeature } from "./placeSchemas.ts";

/*
 * What every field means, in both languages: the one text behind the tables of `data/README.md`, `datapackage.json`, the
 * help row of the editors' sheet and the page of the dictionary. Typed by the schema, so that a field without meaning
 * does not compile.
 */

type Words = Readonly<{ en: string; es: string }>;
/** `empty` says what null, an empty list or an empty cell means; fields that are never empty have none. */
export type FieldDoc = Words & Readonly<{ unit?: string; empty?: Words }>;
type Docs<Name extends string> = Readonly<Record<Name, FieldDoc>>;

const UNKNOWN: Words = { en: "not known", es: "no se sabe" };
const UNTRANSLATED: Words = { en: "not translated yet", es: "aún sin traducir" };

type Incident = IncidentFeature["properties"];
type Derived = "effectiveStatus" | "standing";
export type IncidentColumn = keyof Incident | Derived | "id" | "lat" | "lon";

export const INCIDENT_DOCS: Docs<IncidentColumn> = {
  id: {
    en: "neutral and permanent: place, year (`nd` where none is known), number",
    es: "neutro y permanente: lugar, año (`nd` si no se conoce), número",
  },
  title: {
    en: "one line; says so where the case was cleared",
    es: "una línea en inglés; lo dice si el caso terminó sin responsabilidad",
  },
  titleEs: { en: "the title in Spanish", es: "el título en español", empty: UNTRANSLATED },
  summary: { en: "a few sentences in our own words", es: "unas frases en inglés, con palabras propias" },
  summaryEs: { en: "the summary in Spanish", es: "el resumen en español", empty: UNTRANSLATED },
  status: {
    en: "the recorded status; readers meet `effectiveStatus`",
    es: "la situación registrada; quien lee ve `effectiveStatus`",
  },
  effectiveStatus: {
    en: "the status at the day `asOf`: an open one without news for five years is `outcome-not-found`. In tables only",
    es: "la situación al día `asOf`: una abierta sin novedades en cinco años es `outcome-not-found`. Solo en tablas",
  },
  standing: {
    en: "what may be inferred from `effectiveStatus`; never add the three up in one word. In tables only",
    es: "lo que permite concluir `effectiveStatus`; las tres nunca se suman en una palabra. Solo en tablas",
  },
  events: {
    en: "the case's history in order; its parts are below",
    es: "la historia del caso en orden; sus partes están abajo",
  },
  conductStart: {
    en: "when it began to happen, or is said to have begun",
    es: "cuándo empezó a ocurrir, o se dice que empezó",
    empty: {
      en: "not known; `conductEnd` alone stands for both",
      es: "no se sabe; `conductEnd` vale por ambas",
    },
  },
  conductEnd: {
    en: "when it ended, or is said to have ended",
    es: "cuándo terminó, o se dice que terminó",
    empty: {
      en: "not known; `conductStart` alone stands for both",
      es: "no se sabe; `conductStart` vale por ambas",
    },
  },
  conductEndIsBound: {
    en: "true: the end is only known to lie before the first public action",
    es: "verdadero: del final solo se sabe que fue antes de la primera actuación pública",
  },
  agencies: {
    en: "codes of `agencies.json`: whom the officials served",
    es: "claves de `agencies.json`: a quién servían los funcionarios",
    empty: { en: "none known", es: "ninguna conocida" },
  },
  level: { en: "level of government that the officials served", es: "nivel de gobierno al que servían" },
  role: { en: "office or rank, never a name", es: "cargo o rango en inglés, nunca un nombre" },
  roleEs: { en: "the role in Spanish", es: "el cargo en español", empty: UNTRANSLATED },
  officials: {
    en: "how many officials the case is about; a mass arrest is one case, so headlines count cases",
    es: "de cuántos funcionarios trata; una detención masiva es un caso, y los titulares cuentan casos",
    unit: "persons",
    empty: UNKNOWN,
  },
  organizations: {
    en: "codes of `organizations.json`: groups that the sources tie to the case",
    es: "claves de `organizations.json`: grupos que las fuentes vinculan con el caso",
    empty: { en: "none named", es: "ninguna mencionada" },
  },
  country: { en: "where the place lies", es: "dónde está el lugar" },
  state: { en: "ISO 3166-2, such as `US-TX` or `MX-TAM`", es: "ISO 3166-2, como `US-TX` o `MX-TAM`" },
  county: {
    en: "county in the United States",
    es: "condado en Estados Unidos",
    empty: { en: "Mexico, or no single county", es: "México, o no un solo condado" },
  },
  countyFips: {
    en: "the county's FIPS code of five digits",
    es: "clave FIPS del condado, de cinco cifras",
    empty: { en: "Mexico, or no single county", es: "México, o no un solo condado" },
  },
  place: { en: "the place in words", es: "el lugar en palabras, en inglés" },
  placeEs: { en: "the place in Spanish", es: "el lugar en español", empty: UNTRANSLATED },
  ports: {
    en: "ids of ports in `ports-of-entry.geojson`",
    es: "claves de los puertos de `ports-of-entry.geojson`",
    empty: { en: "at no port", es: "en ningún puerto" },
  },
  crossings: {
    en: "`crossingId` of crossings there",
    es: "`crossingId` de los cruces de ahí",
    empty: { en: "at no crossing, or not known which", es: "en ningún cruce, o no se sabe en cuál" },
  },
  sectors: {
    en: "Border Patrol sectors, as in `sector-<code>` of `regions.geojson`",
    es: "sectores de la Patrulla Fronteriza, como en `sector-<clave>` de `regions.geojson`",
    empty: { en: "none, or in Mexico", es: "ninguno, o en México" },
  },
  lat: { en: "latitude of the point, WGS84; in GeoJSON the geometry", es: "latitud, WGS84", unit: "degrees" },
  lon: {
    en: "longitude of the point, WGS84; in GeoJSON the geometry",
    es: "longitud, WGS84",
    unit: "degrees",
  },
  precision: { en: "what the point stands for", es: "qué representa el punto" },
  radiusKm: {
    en: "how far off the point may be",
    es: "cuánto puede errar el punto",
    unit: "km",
    empty: UNKNOWN,
  },
  methods: {
    en: "how the official was drawn in; `unknown` stands alone",
    es: "cómo fue captado el funcionario; `unknown` va solo",
  },
  acts: { en: "conduct alleged or proven", es: "conducta imputada o probada" },
  contraband: {
    en: "what was moved",
    es: "qué se movía",
    empty: { en: "none, or not known", es: "nada, o no se sabe" },
  },
  bribeUsd: {
    en: "paid or promised to the officials, as the sources give it",
    es: "pagado o prometido a los funcionarios, según las fuentes",
    unit: "US dollars",
    empty: UNKNOWN,
  },
  sentenceMonths: {
    en: "longest sentence in the case; 9999 is life; where only a floor is known the event says so",
    es: "la pena más larga del caso; 9999 es cadena perpetua; si solo se conoce un mínimo, lo dice el evento",
    unit: "months",
    empty: { en: "none, or not found", es: "ninguna, o no se encontró" },
  },
  sources: {
    en: "where the record comes from; the parts are below",
    es: "de dónde viene el registro; las partes están abajo",
  },
  confidence: {
    en: "how far the sources carry the record",
    es: "hasta dónde sostienen las fuentes el registro",
  },
  secondReading: {
    en: "the day on which a second reader compared the record with its sources",
    es: "el día en que alguien más comparó el registro con sus fuentes",
    empty: { en: "read once", es: "leído una vez" },
  },
  reply: {
    en: "what somebody in the case asked to be said beside it; its parts are below",
    es: "lo que alguien del caso pidió que se dijera junto a él; sus partes están abajo",
    empty: { en: "none asked for", es: "nadie lo pidió" },
  },
  expunged: {
    en: "since when the public record of the case is expunged or sealed",
    es: "desde cuándo el expediente público está cancelado o reservado",
    empty: { en: "not expunged, as far as is known", es: "no lo está, hasta donde se sabe" },
  },
};

export const EVENT_DOCS: Docs<keyof Incident["events"][number]> = {
  type: {
    en: "which step; `resignation` is also removal from office, `dismissal` is of charges",
    es: "qué paso; `resignation` también es la destitución, `dismissal` es el sobreseimiento",
  },
  date: { en: "when, as the source gives it", es: "cuándo, como lo da la fuente", empty: UNKNOWN },
  note: {
    en: "whose step it was, by role, and what",
    es: "de quién, por cargo, y qué, en inglés",
    empty: { en: "nothing to add", es: "nada que añadir" },
  },
  noteEs: {
    en: "the note in Spanish",
    es: "la nota en español",
    empty: { en: "no note, or not translated yet", es: "sin nota, o sin traducir" },
  },
};

export const SOURCE_DOCS: Docs<keyof Incident["sources"][number]> = {
  url: { en: "address of the page that was read", es: "dirección de la página leída" },
  title: { en: "as the page gives it", es: "como lo da la página" },
  publisher: { en: "who published it", es: "quién la publicó" },
  date: {
    en: "when it was published",
    es: "cuándo se publicó",
    empty: { en: "the page shows none", es: "no la da" },
  },
  kind: { en: "what kind of page it is", es: "qué clase de página es" },
  archivedUrl: {
    en: "address of an archived copy",
    es: "dirección de una copia archivada",
    empty: { en: "none noted", es: "no hay anotada" },
  },
};

export const REPLY_DOCS: Docs<keyof NonNullable<Incident["reply"]>> = {
  text: {
    en: "the reply, in the words that were agreed",
    es: "la réplica en inglés, con las palabras acordadas",
  },
  textEs: { en: "the reply in Spanish", es: "la réplica en español", empty: UNTRANSLATED },
  by: { en: "who replies, by role, never by name", es: "quién responde, por su cargo, nunca por su nombre" },
  byEs: { en: "the same in Spanish", es: "lo mismo en español", empty: UNTRANSLATED },
  date: { en: "when the reply came", es: "cuándo llegó la réplica" },
};

export const PORT_DOCS: Docs<keyof PortFeature["properties"] | "id" | "lat" | "lon"> = {
  id: { en: "published code, as in `ports` of a case", es: "clave publicada, como en `ports` de un caso" },
  kind: { en: "always `port` here", es: "aquí siempre `port`" },
  name: { en: "name of the port", es: "nombre del puerto" },
  btsPortCode: {
    en: "code under which the statistics count it",
    es: "clave con que lo cuentan las estadísticas",
    empty: { en: "none", es: "ninguna" },
  },
  crossings: { en: "`crossingId` of each crossing it joins", es: "`crossingId` de cada cruce que reúne" },
  state: { en: "ISO 3166-2", es: "ISO 3166-2" },
  lat: { en: "latitude, WGS84", es: "latitud, WGS84", unit: "degrees" },
  lon: { en: "longitude, WGS84", es: "longitud, WGS84", unit: "degrees" },
};

const UNREPORTED: Words = { en: "not reported in the source used", es: "sin dato en la fuente usada" };
const measure = (en: string, es: string): FieldDoc => ({
  en,
  es,
  unit: "a year, inbound",
  empty: UNREPORTED,
});

export const TRAFFIC_DOCS: Docs<keyof TrafficRow> = {
  portCode: { en: "`btsPortCode` of a port", es: "`btsPortCode` de un puerto" },
  name: { en: "the port's name in the statistics", es: "nombre del puerto en las estadísticas" },
  year: { en: "calendar year", es: "año calendario" },
  trucks: measure("loaded and empty trucks", "camiones con y sin carga"),
  personalVehicles: measure("personally owned vehicles", "vehículos particulares"),
  pedestrians: measure("persons on foot", "personas a pie"),
  buses: measure("buses", "autobuses"),
  trains: measure("trains, not cars", "trenes, no vagones"),
  railcars: measure("rail containers, loaded and empty", "contenedores de tren, con y sin carga"),
  months: { en: "months with data", es: "meses con datos", unit: "months" },
  partial: {
    en: "true: the year or one of its main measures has fewer than 12 reported months",
    es: "verdadero: el año o una de sus medidas principales tiene menos de 12 meses",
  },
  monthsByMeasure: {
    en: "for partial years: measures that fall short, and how many months they have",
    es: "en años parciales: medidas incompletas y cuántos meses tienen",
    empty: { en: "no measure falls short", es: "ninguna queda incompleta" },
  },
  src: { en: "key into `sources` of `port-traffic.json`", es: "clave en `sources` de `port-traffic.json`" },
};
