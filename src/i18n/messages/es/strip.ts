import type { Messages } from "#i18n/messages.ts";

const cases = (count: number, written: string): string => (count === 1 ? "1 caso" : `${written} casos`);

export const strip: Messages["strip"] = {
  name: "Franja fronteriza",
  title: {
    public: "La frontera extendida: cada caso en su punto más cercano, según la primera actuación pública",
    conduct: "La frontera extendida: cada caso en su punto más cercano, según cuándo ocurrió",
  },
  alternative: (near, written) =>
    `Franja de la frontera del Pacífico al Golfo, cruzada por el tiempo: ${cases(near, written)} en su punto más cercano de la frontera.`,
  pacific: "Pacífico",
  gulf: "Golfo",
  kilometres: (written) => `${written} km`,
  miles: (written) => `${written} mi`,
  far: (count) => `A más de 160 km (100 millas) de la frontera: ${count}`,
  farLines: (count) => ["A más de", "160 km (100", `millas): ${count}`],
  undated: (count) => `Sin fecha: ${count}`,
  crowded: "Sin lugar",
  crowdedCount: (count, written) =>
    count === 0
      ? ""
      : `En un lugar con más casos de los que caben en sus fechas: ${written}, en una fila aparte.`,
  reading: {
    packed: "Las marcas que se taparían están lado a lado, a no más de 24 píxeles de su lugar.",
    stretched: "La regla se estira donde se juntan muchos casos; sus divisiones muestran cuánto.",
    span: "Una línea fina que cruza una marca difusa: el lugar está en algún punto de ella.",
    tail: "Una barra pálida: cuánto duró.",
    stands: "Al filtrar, las marcas aparecen y desaparecen; las que quedan no cambian de lugar.",
  },
  about: "Cómo leer la franja",
  marks: "Casos en la franja, de oeste a este",
  marksHelp:
    "Las flechas recorren los casos, Intro abre uno, Inicio y Fin llevan a los extremos, Escape sale o muestra de nuevo toda la frontera.",
  markAt: (km) => `km ${km} de la frontera`,
  markFar: "a más de 160 km de la frontera",
  somewhereIn: (place, km) => `${place}, con un margen de ${km} km`,
  noDate: "fecha desconocida",
  before: (date) => `antes de ${date}`,
  fromBefore: (from, before) => `${from}, terminó antes de ${before}`,
  shortNames: {
    "state-us-ca": "Calif.",
    "state-us-az": "Ariz.",
    "state-us-nm": "N.M.",
    "state-mx-bcn": "B.C.",
    "state-mx-son": "Son.",
    "state-mx-chh": "Chih.",
    "state-mx-coa": "Coah.",
    "state-mx-nle": "N.L.",
    "state-mx-tam": "Tamps.",
    "sector-rio-grande-valley": "Río Grande",
  },
  stretch: "Tramo de la frontera",
  westEnd: "Extremo oeste",
  eastEnd: "Extremo este",
  west: "de",
  east: "a",
  coastWest: "Costa del Pacífico",
  coastEast: "Costa del Golfo",
  atKm: (km) => `km ${km}`,
  wholeBorder: "Toda la frontera",
  draw: "Trazar en la franja",
  drawHint: "Arrastre sobre la franja para elegir un tramo y un periodo.",
};
