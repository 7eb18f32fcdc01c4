import type { Messages } from "#i18n/messages.ts";

const cases = (count: number): string => (count === 1 ? "1 caso" : `${count} casos`);

export const map: Messages["map"] = {
  name: "Mapa",
  alternative: (count: number, shown: string) =>
    count === 1 ? "Mapa de la frontera con 1 caso" : `Mapa de la frontera con ${shown} casos`,
  marks: "Marcas del mapa, de oeste a este",
  marksHelp:
    "Las flechas recorren las marcas, Intro abre una, Escape sale. Más y menos acercan y alejan; Mayús y una flecha mueven el mapa.",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  wholeBorder: "Toda la frontera",
  chosenRegions: "Regiones elegidas",
  move: "Mover el mapa",
  moveWest: "Mover al oeste",
  moveEast: "Mover al este",
  moveNorth: "Mover al norte",
  moveSouth: "Mover al sur",
  scale: (km, miles) => `Escala: ${km} km, ${miles} millas`,
  kilometres: (value) => `${value} km`,
  miles: (value) => `${value} mi`,
  credits: "Fuentes del mapa",
  fillCount: {
    filled: (count) => `${count} con condena o declaración de culpabilidad`,
    hollow: (count) => `${count} con acusación formal o detención`,
    dashed: (count) => `${count} con investigación`,
    dotted: (count) => `${count} sin desenlace conocido`,
    cleared: (count) => `${count} con absolución, sobreseimiento o cierre`,
  },
  pile: (count, place, split) => `${cases(count)} en ${place}: ${split}`,
  pileAround: (count, place, split) => `${cases(count)} en ${place} y cerca: ${split}`,
  pileHeading: (count, place) => `${cases(count)} en ${place}`,
  pileHeadingAround: (count, place) => `${cases(count)} en ${place} y cerca`,
  undated: "fecha desconocida",
  somewhereIn: (place, km) => `${place}, con un margen de ${km} km`,
  port: (name, crossings) =>
    `${name}, puerto de entrada, ${crossings === 1 ? "1 cruce" : `${crossings} cruces`}`,
  taskForce: (name, city) => `${name}, ${city}`,
  taskForces: (count, city) => `${count} grupos especiales y oficinas de supervisión en ${city}`,
  close: "Cerrar la lista",
  webglMissing:
    "El mapa interactivo necesita WebGL, que aquí falta o está desactivado. Todo lo demás funciona.",
  contextLost:
    "El mapa interactivo perdió su superficie de dibujo y volverá por sí solo. Esta imagen y los filtros siguen funcionando.",
  tryAgain: "Iniciar de nuevo el mapa interactivo",
  basemapMissing: "No se pudo cargar el fondo del mapa. Las marcas están en su lugar sobre papel liso.",
  basemapReplaced: "No se pudo cargar el mapa de quien publica. Lo sustituye el mapa del atlas.",
  gestureWindows: "Use Ctrl y la rueda para acercar el mapa",
  gestureMac: "Use ⌘ y la rueda para acercar el mapa",
  gestureTouch: "Use dos dedos para mover el mapa",
};
