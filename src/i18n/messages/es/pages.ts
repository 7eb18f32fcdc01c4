import type { PageMessages } from "#i18n/pageMessages.ts";

/** `site` is the title of this copy. */
export const pages = (site: string): PageMessages => ({
  home: `${site}, el atlas`,
  otherLanguage: "English",
  about: "Sobre el atlas y su método",
  title: (record, standing) => `${record} (${standing}) · ${site}`,
  plainTitle: (name) => `${name} · ${site}`,
  description: (standing, place, summary) => `${standing}. ${place}. ${summary}`,
  portDescription: (name, count) =>
    `${name}: cruces, tránsito de entrada por año y ${count} casos documentados, imputados y probados.`,
  taskForceDescription: (name, city) => `${name}, ${city}: integrantes, años, condados y fuentes.`,
  mapOf: (place, precision) => `Mapa de la frontera alrededor de ${place}. ${precision}`,
  mapNote:
    "Línea fronteriza © colaboradores de OpenStreetMap, ODbL. Estados: Oficina del Censo de EE. UU. y Natural Earth.",
  seeInAtlas: "Verlo en el mapa, entre los demás",
  citeHeading: "Citar esta página",
  cite: (name, id, date, address) =>
    `${site}, «${name}», registro ${id}, al ${date}${address ? `, ${address}` : ""}.`,
  correctHeading: "¿Hay algo equivocado?",
  correct: (days) =>
    `Cualquier persona puede pedir una corrección, una réplica o un retiro, ante todo las personas aludidas. Indique la clave del registro y qué está mal, con una fuente si la hay. Toda solicitud se responde en ${days} días.`,
  correctTo: (email) => `Escriba a ${email}`,
  correctAt: "Pídalo en esta página",
  correctNowhere: "Esta copia aún no indica una dirección: quien la publica la pone en data/site.json.",
  correctSubject: (id) => `${site} ${id}`,
  undercount:
    "Lo que es público y se encontró, por naturaleza menos de lo que hay. Una acusación no es una condena.",
  dictionary: {
    title: "Diccionario de datos",
    lead: "Cada campo de las tablas publicadas: qué significa, su unidad, qué puede contener y qué dice uno vacío.",
    empty: "Vacío significa",
    emptyNone: "ninguno",
    oneOf: "Uno de",
    others: "Otros archivos",
    type: {
      text: "texto",
      code: "clave",
      "partial date": "fecha parcial",
      address: "dirección",
      number: "número",
      "whole number": "número entero",
      "true or false": "verdadero o falso",
      "list with parts": "lista con partes",
      parts: "partes",
      "list of codes": "lista de claves",
    },
  },
  licence: "Registros: CC BY 4.0.",
});
