import type { AboutMessages } from "#i18n/pageMessages.ts";

export const about: AboutMessages = {
  title: (site) => `Acerca de ${site} y cómo se hizo`,
  description:
    "Qué contiene el atlas y qué deja fuera, cómo se recopiló, qué significa cada situación legal y cómo pedir que se corrija un registro.",
  sections: {
    what: {
      heading: "Qué es",
      text: [
        "Este es un atlas abierto de casos documentados en los que funcionarios públicos de la frontera México-Estados Unidos fueron acusados o hallados culpables de corrupción: casos documentados, imputados y probados. Abarca los dos lados de la frontera, desde 1991.",
        "Cada registro nombra sus fuentes, dice en qué va el caso y qué tan seguro es. Una acusación se muestra como acusación: nunca se ve ni se lee como una condena, y los casos que terminaron sin culpa lo dicen en su título.",
      ],
    },
    scope: {
      heading: "Qué entra y qué no",
      text: [
        "Entra: casos que hicieron públicos fiscalías, tribunales, inspectores generales, dependencias, congresos, la prensa o la sociedad civil, en los que se dice que un funcionario participó en sobornos, contrabando, filtraciones, protección o conductas parecidas que atañen a la frontera. Los casos fuera de los diez estados fronterizos se conservan cuando una fuente los vincula con la frontera; van marcados y no cuentan en los totales regionales.",
        "No entra: rumores sin fuente, casos cuyo único rastro es una publicación sin sustento, personas particulares, y faltas que no tienen que ver con la frontera.",
      ],
    },
    how: {
      heading: "Cómo se recopiló",
      text: [
        "Los registros se encontraron en documentos públicos y notas de prensa y se redactaron con nuestras palabras; los duplicados se fusionaron. Fechas y lugares llevan su precisión: un año sigue siendo un año, y un lugar del que solo se conoce el condado se dibuja como área, nunca como punto.",
        "Una segunda lectura de 30 registros elegidos al azar halló 11 correctos, 12 con un error menor y 7 con un campo equivocado, casi siempre un desenlace posterior al registro. Lo hallado está corregido; en los demás debe esperarse una proporción parecida. Cada registro dice si se leyó dos veces. El español es traducción nuestra del inglés.",
      ],
    },
    limits: {
      heading: "Límites",
      text: [
        "Esto es lo que es público y se encontró: por naturaleza, menos de lo que hay. Los años noventa y de 2003 a 2012 están incompletos, de muchas acusaciones no se encontró el desenlace y no todas las fuentes se leyeron completas. El número de casos no dice qué tan común es la corrupción: la mayoría de los funcionarios no está aquí.",
        "Algunos casos abarcan detenciones masivas. Por eso los titulares cuentan casos; de los funcionarios se da un solo total.",
      ],
    },
    names: {
      heading: "Nombres",
      text: [
        "No hay nombres de personas en títulos, resúmenes ni claves, salvo los de funcionarios electos o de gabinete que recibieron condena. Lo demás está en las fuentes enlazadas. Ninguna página ni archivo describe a una persona en un formato hecho para máquinas.",
      ],
    },
    corrections: { heading: "Correcciones, réplicas y retiros", text: [] },
    licence: {
      heading: "Licencia y fuentes del mapa",
      text: [
        "Nuestros registros y su redacción: CC BY 4.0. Código: MIT. La línea fronteriza es © colaboradores de OpenStreetMap, ODbL; las localidades son de GeoNames, CC BY 4.0; estados, condados, tierra y ríos son de la Oficina del Censo de EE. UU. y Natural Earth, de dominio público. Las cifras de tránsito son de la Oficina de Estadísticas de Transporte y de la Oficina de Aduanas y Protección Fronteriza de EE. UU.",
      ],
    },
  },
  publisherHeading: "Quién publica esta copia",
  publishedBy: "Editor responsable:",
  origin:
    "Los registros y el código provienen de Garita, un atlas abierto que cualquiera puede publicar como propio.",
  nobodyElse: "El atlas no pide nada a otros sitios, no pone cookies y no guarda nada en su equipo.",
  somebodyElse: (credit, origins) =>
    `El fondo del mapa interactivo lo eligió quien publica (${credit}) y se descarga de ${origins} cuando ese mapa arranca; ese sitio ve entonces su dirección IP y la parte del mapa que usted mira. Fuera de eso, el atlas no pide nada a otros sitios, no pone cookies y no guarda nada en su equipo.`,
  statusHeading: "Qué significa cada situación legal",
  statusNote:
    "Las situaciones valen a la fecha de los datos. Un caso abierto sin noticias desde hace más de cinco años se muestra como «desenlace no encontrado».",
  data: "Datos abiertos",
  dataNote: "Los registros tal como se muestran, con su diccionario:",
};
