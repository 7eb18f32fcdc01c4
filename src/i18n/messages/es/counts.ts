import type { CountsMessages } from "#i18n/pageMessages.ts";

export const counts: CountsMessages = {
  title: "Por qué difieren las cifras",
  description:
    "Las cifras publicadas sobre corrupción en la frontera México-Estados Unidos junto al conteo propio del atlas con el mismo alcance, y por qué no coinciden.",
  lede: [
    "Agencias, auditores y periódicos publican cifras distintas sobre la corrupción en la frontera, y este atlas tiene otra. Por lo general no se contradicen. Difieren en el periodo, en la agencia y en el significado: una detención, una imputación o una condena.",
    "Aquí cada cifra publicada que se puede comparar aparece junto al conteo propio del atlas para el mismo periodo, la misma agencia y el mismo significado. Cada conteo es un enlace que lo abre en el atlas.",
  ],
  units:
    "Las unidades difieren. La mayoría de las cifras cuenta empleados; el atlas cuenta casos, y un caso puede abarcar a varios funcionarios. Se dan ambas cosas: los casos, según su situación, y todos los funcionarios que hay en ellos como un solo total, que no dice cuántos de ellos recibieron condena.",
  contents: "En esta página",
  comparable: "Cifras que se pueden comparar",
  scale: (widest) =>
    `Todas las líneas tienen la misma escala; la más larga es ${widest}. Las personas son líneas delgadas; los casos, barras: llenas con condena o declaración de culpabilidad, huecas con acusación, rayadas con absolución, sobreseimiento o cierre.`,
  meaning: {
    arrested: "Detenidos o acusados formalmente",
    charged: "Imputados o condenados",
    convicted: "Condenados",
  },
  meaningNote: {
    arrested:
      "Aquí cuentan los casos con una detención o una imputación, sea cual sea el resultado que tuvieron.",
    charged:
      "Aquí cuentan los casos con una imputación, sea cual sea el resultado, y no aquellos de los que solo se conoce una detención.",
    convicted: "Aquí cuentan los casos con una condena o una declaración de culpabilidad.",
  },
  published: "Publicada",
  figure: (written, unit) => `${written} ${unit}`,
  casesHere: "En el atlas",
  cases: (n, written) => (n === 1 ? "1 caso" : `${written} casos`),
  officialsHere: "Funcionarios en ellos",
  officials: (n, written) => (n === 1 ? "1 funcionario" : `${written} funcionarios`),
  officialsUnknown: (n, written) =>
    n === 1 ? "en 1 caso no se conoce el número" : `en ${written} casos no se conoce el número`,
  standing: {
    proven: (written) => `${written} con condena o declaración de culpabilidad`,
    accused: (written) => `${written} con acusación abierta o sin desenlace encontrado`,
    cleared: (written) => `${written} con absolución, sobreseimiento o cierre`,
  },
  undated: (n, written) =>
    n === 1
      ? "1 caso más cabría, pero no tiene fecha y no se cuenta."
      : `${written} casos más cabrían, pero no tienen fecha y no se cuentan.`,
  scope: "Alcance",
  limits: "Lo que el alcance no puede decir",
  source: "Fuente",
  table: "Las cifras publicadas junto a los conteos del atlas",
  columns: { what: "Qué", whatAndWhen: "Qué y periodo", when: "Cuándo", year: "Año" },

  missing: "Qué falta aquí y por qué",
  reasons: {
    period: {
      heading: "Periodo",
      text: "Las agencias cuentan por el día de la detención, a menudo por año fiscal, que va de octubre a septiembre. El atlas fecha un caso por su primera actuación pública, sea cual sea. Un caso del que solo se conoce el año cuenta dondequiera que ese año coincida con el periodo. Un caso sin fecha no cuenta en ninguno.",
    },
    agency: {
      heading: "Agencia",
      text: "La Oficina de Aduanas y Protección Fronteriza (CBP) cuenta a todos sus empleados, también a los de aeropuertos, puertos marítimos, oficinas centrales y la frontera con Canadá. El atlas reúne casos que atañen a la frontera con México.",
    },
    meaning: {
      heading: "Significado",
      text: (asOf) =>
        `Una detención no es una imputación, y una imputación no es una condena. Una cifra publicada recoge lo que se sabía cuando se hizo; el atlas muestra en qué iba cada caso al ${asOf}, de modo que las mismas personas pueden estar «detenidas» allá y «condenadas» aquí. Lo que una agencia llama corrupción abarca también conductas sin tráfico de por medio. Y un caso sin desenlace encontrado puede ser uno que solo se investigó.`,
    },
    found: {
      heading: "Lo que se encontró",
      text: "Una agencia cuenta con sus propios expedientes y rara vez dice qué casos hay detrás del número, así que no se pueden revisar uno por uno. El atlas tiene solo lo que contó una fuente pública y, de eso, solo lo que se encontró y se leyó; de 2003 a 2012 y los años noventa están incompletos.",
    },
  },
  southwest: (there, all) =>
    `Para los años fiscales 2005 a 2012, los auditores ubicaron en la frontera suroeste a ${there} de ${all} empleados; los demás quedan fuera de este atlas.`,
  missionCompromising: (some, all) =>
    `De ${all} casos de ese tipo, la propia agencia clasificó ${some} como contrarios a su misión.`,
  largest: (published, period, cases, officials) =>
    `Para la cifra más alta de arriba, ${published} (${period}), el atlas tiene ${cases} con ${officials}.`,
  difference:
    "La diferencia entre dos números no es, por tanto, un número de casos ocultos, y un conteo bajo aquí no indica que un lugar o una agencia esté libre de corrupción.",

  apart: "Cercanas, pero no comparables",
  apartNote:
    "También cuentan detenciones, imputaciones o condenas, pero ningún filtro del atlas puede trazar su alcance.",

  base: "Tasas de base",
  baseNote:
    "Un conteo dice poco sin el número de personas del que sale. Aquí no se calcula ninguna tasa: los casos son un recuento incompleto de tamaño desconocido, y dividirlos entre el personal les daría una precisión que no tienen.",
  workforce: "Personal por año",
  workforceNote:
    "Los casos son los de la misma agencia cuya primera actuación pública cae en ese año natural o fiscal.",
  workforceTable: "Personal por año y casos de ese año",
  people: "Personas",
  sectors: "Agentes de la Patrulla Fronteriza por sector",
  sectorsNote: (period) =>
    `Agentes en ${period}. Los casos son todos los de agentes de la Patrulla Fronteriza en el sector, de cualquier año, incluidos los que no tienen fecha.`,
  sectorsTable: "Agentes por sector y casos de agentes de la Patrulla Fronteriza en él",
  sector: "Sector",
  agents: "Agentes",
  casesColumn: "Casos en el atlas",
  noCases: "antes de los primeros casos",
  crossings: "Cruces por año",
  crossingsNote:
    "Conteos de entrada de todos los puertos de la frontera, por año natural. Un año tiene suma solo si cada puerto grande tiene una cifra que lo abarca; donde faltan algunos meses de un puerto grande, la barra es solo un contorno. Los casos son los ubicados en un puerto de entrada, de cualquiera de los dos lados, cuya primera actuación pública cae en ese año.",
  crossingsTable: "Cruces de entrada por año y casos en puertos de entrada",
  partialYear: (written) => `${written}, faltan meses`,
  noSum: "sin suma completa",

  context: "Otras cifras publicadas",
  contextNote: "Contexto, no comparación: cuentan otra cosa, casi siempre lejos de los casos concretos.",
  topic: {
    prosecutions: "Detenciones, imputaciones y condenas",
    workforce: "Personal",
    investigations: "Quejas e investigaciones",
    vetting: "Control de confianza e infiltración",
    removals: "Agentes sustituidos o cesados y fugas de penales",
    trust: "Confianza",
    perception: "La corrupción según la percibe la gente",
    bribery: "Los sobornos según los reporta la gente",
  },
  asQuoted: "Las cifras son como las cita la fuente indicada, que no siempre es la primera fuente.",
  download: "Todas las cifras con su alcance, como datos",
};
