import type { poster as english } from "#i18n/messages/en/poster.ts";

export const poster: typeof english = {
  ringed: (title, status) => `Con aro: ${title} (${status})`,
  beyond: (n, written) =>
    n === 1
      ? "1 de estos casos queda fuera del borde de este mapa."
      : `${written} de estos casos quedan fuera del borde de este mapa.`,
  beyondShort: (written) => `${written} fuera del borde de este mapa`,
  asOf: (date) => `Situación de cada caso al ${date}`,
  sources: "Cada caso nombra sus fuentes.",
  sourcesAt: (link) => `Cada caso con sus fuentes: ${link}`,
  presumption: "Una acusación no es una condena: toda persona acusada se presume inocente.",
  records: (publisher) => `Casos: ${publisher}, CC\u00a0BY\u00a04.0.`,
  credits: (list) => `Mapa: ${list}.`,
  credit: (credit, what, licence) =>
    licence === "" ? `${credit} (${what})` : `${credit} (${what}, ${licence})`,
};
