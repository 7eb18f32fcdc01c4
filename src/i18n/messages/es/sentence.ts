import type { Messages } from "#i18n/messages.ts";

/** «o» se vuelve «u» ante el sonido o. */
export const or = (a: string, b: string): string => `${a} ${/^h?[oó]/i.test(b) ? "u" : "o"} ${b}`;

export const sentence: Messages["sentence"] = {
  showing: (shown, total, n) => `Mostrando ${shown} de ${total} ${n === 1 ? "caso" : "casos"}`,
  undatedShown: (n) => `${n} sin fecha entre ellos`,
  filteredOut: (n) => `${n} fuera del filtro`,
  undatedHidden: (n) => `${n} sin fecha ${n === "1" ? "oculto" : "ocultos"}`,
  officials: (n, written) =>
    n === 1 ? "1 servidor público en estos casos" : `${written} servidores públicos en estos casos`,
  officialsUnknown: (n, written) =>
    n === 1 ? "en 1 caso no se conoce el número" : `en ${written} casos no se conoce el número`,
  undercount: (date) =>
    `Lo que es público y se encontró: por naturaleza, un recuento incompleto. Situación al ${date}.`,
  countsPage: "Por qué difieren las cifras",
  everything: "Todos los casos documentados, imputados y probados",
  or,
  more: (n) => `${n} más`,
  unknownMethod: "método no documentado",
  unknownLevel: "nivel de gobierno no documentado",
  level: (name) => `nivel ${name}`,
  contraband: (names) => `contrabando: ${names}`,
  precision: (names) => `lugar conocido por: ${names}`,
  otherAct: "otra conducta",
  window: (from, to) =>
    from === null
      ? `hasta ${to ?? ""}`
      : to === null
        ? `desde ${from}`
        : from === to
          ? from
          : `${from} a ${to}`,
  clock: { public: "por primera actuación pública", conduct: "por fecha de los hechos" },
  undatedLeftOut: "sin los casos sin fecha",
  area: "en el área trazada",
  near: (km, lat, lon) => `a no más de ${km} km de ${lat}, ${lon}`,
  along: (from, to) => `km ${from} a ${to} de la frontera`,
  text: (text) => `que contienen «${text}»`,
};
