import type { Messages } from "#i18n/messages.ts";

export const definitions: Messages["definitions"] = {
  method: {
    bribery:
      "Se dio, prometió o pidió dinero, bienes o favores a cambio de ayudar o de hacer la vista gorda.",
    "sexual-compromise":
      "Se usó el sexo o una relación sexual o amorosa para ganarse o retener al servidor público.",
    intimidation: "Se amenazó o atacó al servidor público, o a alguien cercano, para obligarlo a cooperar.",
    "personal-vulnerability":
      "Se explotó una deuda, el consumo de drogas, un secreto u otro punto débil del servidor público.",
    infiltration:
      "El servidor público ingresó o fue colocado en la dependencia para ayudar a un grupo, o una unidad entera quedó al servicio de él; solo cuando una fuente lo dice.",
    "family-or-friendship": "Un familiar, la pareja o una amistad involucró al servidor público.",
    "self-initiated":
      "El servidor público empezó por su cuenta u ofreció el servicio, sin indicios de que lo reclutaran.",
    unknown: "Las fuentes no dicen cómo se involucró el servidor público.",
  },
  act: {
    "waved-through":
      "Permitir que vehículos, cargas o personas crucen una garita o un punto de revisión sin la revisión obligatoria.",
    "escorted-or-protected": "Resguardar o acompañar cargas o a quienes las movían, o despejarles el camino.",
    "leaked-information":
      "Entregar información reservada del servicio, como alertas, patrullajes, nombres o informantes.",
    "altered-documents":
      "Falsificar, modificar, expedir o vender documentos, permisos o registros de una base de datos.",
    "smuggled-directly":
      "Transportar uno mismo drogas, personas, dinero o mercancías, en servicio o fuera de él.",
    "stole-or-resold-drugs":
      "Tomar drogas de evidencias, decomisos o traficantes para quedárselas o venderlas.",
    "sold-access-or-credentials":
      "Vender placas, llaves, uniformes, contraseñas o la entrada a un lugar vigilado.",
    "trafficked-weapons": "Comprar, vender, desviar o mover armas o municiones de forma ilegal.",
    "laundered-money": "Ocultar o mover recursos de procedencia ilícita.",
    "obstructed-investigation":
      "Mentir a los investigadores, alertar a sospechosos, u ocultar o destruir pruebas.",
    other: "Conducta que no cabe en los otros grupos; la ficha del caso dice cuál fue.",
  },
  status: {
    convicted:
      "Un tribunal condenó al menos a un servidor público, por veredicto o tras declararse culpable; otros del mismo caso pudieron tener otro desenlace y aún puede haber apelación.",
    "pleaded-guilty":
      "Al menos un servidor público se declaró culpable ante un juez; eso no dice nada de los demás en el caso.",
    charged:
      "La fiscalía presentó cargos formales o un juez vinculó a proceso; es una acusación y ningún tribunal ha determinado culpabilidad.",
    arrested:
      "Un servidor público fue detenido por sospechas; una detención no es una acusación formal ni prueba culpabilidad.",
    investigated:
      "Se hizo pública una investigación; no consta detención ni acusación formal y nada está probado.",
    "outcome-not-found":
      "Una acusación sin noticias desde hace más de cinco años; no significa culpabilidad, ni que el caso haya terminado bien o mal para el imputado.",
    acquitted:
      "Un tribunal absolvió al imputado o revocó la condena: la persona queda libre de la acusación.",
    dismissed: "Los cargos se retiraron o se sobreseyó la causa antes del fallo; nada quedó probado.",
    "closed-without-charge": "La investigación terminó sin que se presentaran cargos; nada quedó probado.",
  },
  standing: {
    proven:
      "Un tribunal determinó la culpabilidad, o se admitió ante él, de al menos un servidor público del caso.",
    accused: "Una autoridad acusó, detuvo o investigó; la culpabilidad no está probada.",
    cleared: "El caso terminó en absolución, sobreseimiento o cierre sin cargos; no cuenta como corrupción.",
  },
  family: {
    paid: "Soborno.",
    pressed: "Compromiso sexual, intimidación o vulnerabilidad explotada.",
    within: "Infiltración, o familia o amistad.",
    "self-initiated": "Empezó el propio servidor público, sin indicios de que lo reclutaran.",
    "not-documented": "Las fuentes no dicen cómo se involucró el servidor público.",
    several: "Métodos documentados de más de uno de estos grupos.",
  },
  level: {
    federal: "Personal de una dependencia civil nacional, como aduanas, policía fronteriza o prisiones.",
    military: "Personal del ejército, la marina o la guardia nacional.",
    state: "Personal de un estado de cualquiera de los dos países.",
    county: "Personal de un condado de Estados Unidos, como la oficina del sheriff.",
    municipal: "Personal de una ciudad o de un municipio mexicano.",
    unknown: "Las fuentes no indican el nivel de gobierno.",
  },
  precision: {
    port: "Ubicado en un puerto de entrada que las fuentes nombran.",
    checkpoint: "Ubicado en un punto de revisión que las fuentes nombran.",
    station: "Ubicado en la estación o el puesto del servidor público.",
    city: "Ubicado en el centro de una ciudad o un poblado.",
    county: "Solo se conoce el condado o municipio; el punto es su centro.",
    region: "Solo se conoce una zona más amplia; el punto es una estimación.",
    state: "Solo se conoce el estado; el punto representa a todo el estado.",
  },
  confidence: {
    high: "Una página oficial, o dos de prensa, dan fecha, lugar y desenlace.",
    medium: "Una página de prensa sustenta la ficha.",
    low: "Las fuentes son escasas o se contradicen.",
  },
};
