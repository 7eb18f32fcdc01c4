import type { Messages } from "#i18n/messages.ts";

export const legend: Messages["legend"] = {
  name: "Simbología",
  oneMark: "Cada marca es un caso documentado.",
  more: "Lugares y capas",
  less: "Menos",
  statusHeading: "Forma: en qué va el caso",
  status: {
    filled: "Condena o declaración de culpabilidad",
    hollow: "Acusación formal o detención",
    dashed: "Investigación",
    dotted: "Acusación, sin desenlace encontrado",
    cleared: "Absolución, sobreseimiento o cierre",
  },
  familyHeading: "Color: método, imputado o probado",
  familyMeans: {
    paid: "soborno",
    pressed: "compromiso sexual, amenazas, vulnerabilidad explotada",
    within: "infiltración, familia o amistad",
  },
  placeHeading: "Lugar",
  soft: "Aro tenue: del lugar solo se conoce el condado o una zona mayor",
  several: "Número: tantos casos en un mismo lugar, divididos por situación",
  layersHeading: "En el mapa",
  layer: {
    incidents: "Casos",
    ports: "Puertos de entrada",
    "task-forces": "Grupos especiales",
    sectors: "Sectores de la Patrulla Fronteriza",
    counties: "Condados",
  },
};
