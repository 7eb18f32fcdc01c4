import type { Messages } from "#i18n/messages.ts";

export const lock: Messages["lock"] = {
  fixed: "Fijado por la página que rodea este gráfico",
  note: (names) => `Fijado por la página que rodea este gráfico: ${names}.`,
  marks: "La selección está fijada por la página que rodea este gráfico.",
  section:
    "Las flechas recorren las marcas a la vista, Intro abre una, Escape sale. El encuadre del mapa está fijado por la página que rodea este gráfico.",
  name: {
    from: "inicio del periodo",
    to: "fin del periodo",
    clock: "fecha de un caso",
    span: "cómo cuenta el periodo",
    undated: "casos sin fecha",
    in: "región",
    area: "área",
    near: "distancia a un lugar",
    along: "tramo de la frontera",
    q: "búsqueda",
    sel: "selección",
    at: "encuadre del mapa",
    show: "capas",
    view: "vista",
    theme: "tema",
    story: "historia",
    step: "paso de la historia",
  },
};
