import type { Messages } from "#i18n/messages.ts";

const cases = (n: number, written: string): string => (n === 1 ? "1 caso" : `${written} casos`);

export const timeline: Messages["timeline"] = {
  title: {
    year: { public: "Casos por año de la primera actuación pública", conduct: "Casos por año de los hechos" },
    month: {
      public: "Casos por mes de la primera actuación pública",
      conduct: "Casos por mes de los hechos",
    },
  },
  cases,
  alternative: (first, last) => `Barras de ${first} a ${last}.`,
  highest: (date, n, written, parts) => `El mayor número, en ${date}: ${cases(n, written)} (${parts}).`,
  nothing: "Ningún caso con fecha pasa los filtros.",
  undatedCases: (n, written) =>
    n === 1 ? "1 caso sin fecha va aparte." : `${written} casos sin fecha van aparte.`,
  undated: "sin fecha",
  undatedHidden: "ocultos",
  from: "Desde",
  to: "Hasta",
  openSince: (date) => `abierto: desde ${date}`,
  openUntil: (date) => `abierto: hasta ${date}`,
  keys: {
    year: "Las flechas mueven un año; Re Pág y Av Pág, cinco años; Inicio y Fin llevan a los extremos. Mayúsculas con una flecha mueve toda la ventana.",
    month:
      "Las flechas mueven un mes; Re Pág y Av Pág, un año; Inicio y Fin llevan a los extremos. Mayúsculas con una flecha mueve toda la ventana.",
  },
  all: (first, last) => `Todas las fechas, ${first} a ${last}`,
  since: (date) => `Desde ${date}`,
  until: (date) => `Hasta ${date}`,
  range: (from, to) => (from === to ? from : `${from} a ${to}`),
  clear: "Quitar fechas",
  play: "Reproducir",
  pause: "Pausar",
  back: "Atrás",
  forward: "Adelante",
  stepBack: "Un paso atrás",
  stepForward: "Un paso adelante",
  speed: "Velocidad",
  times: (written) => `${written}×`,
  options: "Opciones de tiempo",
  clock: "Fecha del caso",
  clockName: { public: "Primera actuación pública", conduct: "Cuándo ocurrió" },
  span: "Alcance",
  spanName: { window: "Ventana", cumulative: "Acumulado" },
  spanHint: "«Acumulado» muestra todo hasta el fin de la ventana.",
  showUndated: (written) => `Mostrar casos sin fecha (${written})`,
  exact: "Fechas exactas",
  openEnd: "Abierto",
  wholeYear: "Todo el año",
  yearOf: (end) => `${end}: año`,
  monthOf: (end) => `${end}: mes`,
  yearOnly: "Un caso del que solo se sabe el año está en enero.",
};
