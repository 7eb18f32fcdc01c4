import type { Locale } from "#i18n/messages.ts";

/** What a licence or courtesy asks to be said beside the map. */
export type Attribution = Readonly<{
  /** What comes from this source. */
  what: Readonly<Record<Locale, string>>;
  credit: Readonly<Record<Locale, string>>;
  licence: string;
  url: string;
  /** The licence asks for it: no setting may hide it. */
  isRequired: boolean;
}>;

export const BASEMAP_ATTRIBUTION: readonly Attribution[] = [
  {
    what: { en: "border line", es: "línea fronteriza" },
    credit: { en: "© OpenStreetMap contributors", es: "© colaboradores de OpenStreetMap" },
    licence: "ODbL 1.0",
    url: "https://www.openstreetmap.org/copyright",
    isRequired: true,
  },
  {
    what: { en: "towns", es: "localidades" },
    credit: { en: "GeoNames", es: "GeoNames" },
    licence: "CC BY 4.0",
    url: "https://www.geonames.org/",
    isRequired: true,
  },
  {
    what: {
      en: "coasts, Mexican states, rivers and lakes",
      es: "costas, estados de México, ríos y lagos",
    },
    credit: { en: "Natural Earth", es: "Natural Earth" },
    licence: "public domain",
    url: "https://www.naturalearthdata.com/",
    isRequired: false,
  },
  {
    what: { en: "US states and counties", es: "estados y condados de EE. UU." },
    credit: { en: "US Census Bureau", es: "Oficina del Censo de EE. UU." },
    licence: "public domain",
    url: "https://www.census.gov/geographies/mapping-files.html",
    isRequired: false,
  },
];
