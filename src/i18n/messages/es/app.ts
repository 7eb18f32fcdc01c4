import type { Messages } from "#i18n/messages.ts";

export const app: Messages["app"] = {
  skipToResult: "Saltar al resultado",
  skipToRecords: "Saltar a la lista de casos",
  otherLanguage: "English",
  darkTheme: "Oscuro",
  lightTheme: "Claro",
  themeLabel: "Tema",
  surfaceLabel: "Vista",
  surfaceMap: "Mapa",
  surfaceStrip: "Franja",
  surfaceTable: "Tabla",
  filtersHeading: "Filtros",
  filtersWithCount: (count) => (count ? `Filtros (${count})` : "Filtros"),
  resultHeading: "El resultado",
  showShown: (count, written) => (count === 1 ? "Ver 1 caso" : `Ver ${written} casos`),
  recordsHeading: "Los casos",
  timeHeading: "Tiempo",
  openLiveMap: "Abrir el mapa interactivo",
  liveMapLoading: "El mapa interactivo se está cargando.",
  liveMapFailed: "No se pudo cargar el mapa interactivo. Todo lo demás funciona sin él.",
  reload: "Recargar la página",
  loading: "Los casos se están cargando.",
  problemsHeading: "Falta una parte de los datos",
  problem: {
    unreachable: (file) =>
      `No se pudo cargar ${file}. Se omite lo que depende de ese archivo; lo demás funciona. Recargue la página para intentarlo de nuevo.`,
    "not-json": (file) =>
      `${file} no se puede leer como datos. Se omite lo que depende de ese archivo; lo demás funciona.`,
    invalid: (file) => `${file} contiene algo que no es como debe ser. Se omite; lo demás funciona.`,
  },
  failedHeading: "El atlas no pudo iniciarse",
  failed:
    "Algo falló al armar la página. Recárguela; si eso no ayuda, los casos están en data/incidents.geojson.",
  undercount:
    "Esto es lo que es público y se encontró: por naturaleza, menos de lo que hay. Una acusación no es una condena; toda persona acusada se presume inocente.",
  about: "Acerca de este atlas",
  aboutText:
    "Este atlas reúne casos documentados en los que funcionarios públicos de la frontera México-Estados Unidos fueron acusados o hallados culpables de corrupción, imputados y probados. Cada caso nombra sus fuentes. De muchas acusaciones no se encontró el desenlace; los años noventa y de 2003 a 2012 están incompletos; nueve de cada diez casos se leyeron una sola vez.",
  corrections: (days) => `Las correcciones, réplicas y solicitudes de retiro se responden en ${days} días.`,
  correctionsNoAddress: (days) =>
    `Las correcciones, réplicas y solicitudes de retiro se responden en ${days} días. Esta copia aún no indica una dirección: quien la publica la pone en data/site.json.`,
  writeTo: "Escriba a",
  aboutPage: "Método, límites, situaciones legales, nombres y correcciones",
  openAtlas: "Abrir el atlas completo",
  licence:
    "Código: MIT. Casos: CC BY 4.0. Línea fronteriza: © colaboradores de OpenStreetMap, ODbL. Localidades: GeoNames, CC BY 4.0.",
  download: "Los casos en GeoJSON",
  embedView: "Insertar esta vista",
  embedFailed: "No se pudo cargar la herramienta para insertar. Inténtelo de nuevo o recargue la página.",
};
