import type { Messages } from "#i18n/messages.ts";
import { or } from "./sentence.ts";

const cases = (n: number, written: string): string => (n === 1 ? "1 caso" : `${written} casos`);

export const filters: Messages["filters"] = {
  group: {
    method: "Método de corrupción",
    act: "Conducta imputada o probada",
    status: "Situación legal",
    level: "Nivel de gobierno",
    agency: "Dependencia",
    contraband: "Contrabando",
    organization: "Organización criminal",
    country: "País",
    precision: "Precisión del lugar",
  },
  question: {
    method: "¿Cómo se involucró el servidor público?",
    act: "¿De qué trata el caso?",
    status: "¿En qué situación está hoy el caso?",
    precision: "¿Con qué exactitud se conoce el lugar?",
  },
  key: {
    method: "Método",
    act: "Conducta",
    status: "Situación",
    level: "Nivel",
    agency: "Dependencia",
    contraband: "Contrabando",
    organization: "Organización",
    country: "País",
    precision: "Precisión",
    regions: "Región",
    window: "Fechas",
    area: "Área",
    near: "Distancia",
    along: "Frontera",
    text: "Búsqueda",
    undated: "Fechas",
  },
  withCount: (label, written) => `${label}, ${written}`,
  meaning: "Definiciones",
  meaningOf: (group) => `Definiciones: ${group}`,
  showAll: (written) => `Ver los ${written}`,
  showFewer: "Ver menos",
  find: { agency: "Buscar una dependencia", organization: "Buscar una organización" },
  noMatch: (query) => `Nada coincide con «${query}».`,
  region: "Región",
  regionHint: "Estado, condado, sector o puerto",
  regionsChosen: "Regiones elegidas",
  remove: (name) => `Quitar ${name}`,
  search: "Buscar casos",
  searchClear: "Borrar la búsqueda",
  searchWaits: "Los textos de los registros se están cargando; después se aplica la búsqueda.",
  searchFailed: "Los textos de los registros no llegaron, así que esta búsqueda no se aplica.",
  searchRetry: "Intentar de nuevo",
  reset: "Restablecer",
  activeCount: (n) => (n === 0 ? "Sin filtros" : n === 1 ? "1 filtro" : `${n} filtros`),
  active: "Filtros activos",
  removeFilter: (name) => `Quitar filtro: ${name}`,
  window: (from, to) =>
    from === null
      ? `Hasta ${to ?? ""}`
      : to === null
        ? `Desde ${from}`
        : from === to
          ? from
          : `${from} a ${to}`,
  area: "Área dibujada",
  near: (km, lat, lon) => `A menos de ${km} km de ${lat}, ${lon}`,
  along: (from, to) => `Km ${from} a ${to}`,
  text: (text) => `«${text}»`,
  undated: "Sin los casos no fechados",
  several: (key, n) => `${key} (${n})`,
  or,
  emptyTitle: "Ningún caso cumple todos los filtros",
  emptySome: "Con quitar uno de ellos vuelven a aparecer casos:",
  emptyNone: "Quitar uno solo no basta: dos o más se excluyen entre sí.",
  emptyFixed: "Lo que haría aparecer casos está fijado por la página que rodea este gráfico.",
  without: (name, n, written) => `Sin «${name}»: ${cases(n, written)}`,
  startAgain: "Quitar todos los filtros",
};
