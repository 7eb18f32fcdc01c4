import type { Messages } from "#i18n/messages.ts";

/** "de 2012", "de marzo de 2012", but "del 3 de marzo de 2012". */
const of = (date: string): string => (/^\d+ de /.test(date) ? `del ${date}` : `de ${date}`);

export const table: Messages["table"] = {
  name: "Casos",
  status: "Situación",
  date: "Fecha",
  dateOn: { public: "Primera actuación pública", conduct: "Cuándo ocurrió" },
  title: "Caso",
  place: "Lugar",
  agency: "Dependencia",
  method: "Método",
  sortBy: "Ordenar por",
  scroller: "Lista de casos",
  undated: (n, written) =>
    n === 1
      ? "1 caso sin fecha en este reloj: se enumera aparte, nunca se omite en silencio"
      : `${written} casos sin fecha en este reloj: se enumeran aparte, nunca se omiten en silencio`,
  showAll: (count) => `Mostrar los ${count}`,
  noDate: "Sin fecha",
  outside: "Fuera de los estados fronterizos",
  titlesInEnglish: "Los títulos de algunos casos todavía están solo en inglés.",
  before: (date) => `Antes ${of(date)}`,
  fromBefore: (from, before) => `${from}; terminó antes ${of(before)}`,
  empty: "No hay casos que mostrar.",
};
