/*
 * Spanish words that mean something else than they seem to, or that the record uses in one way only; what to write
 * instead. The table "Terms in both languages" of `data/README.md` gives the whole list that translators follow.
 */

type Term = Readonly<{ wrong: RegExp; write: string }>;

const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");

export const TERMS: readonly Term[] = [
  { wrong: word("convict[oa]s?"), write: "condenado, once a court has found so" },
  { wrong: word("convicci(?:ón|ones)"), write: "condena" },
  { wrong: word("felon[ií]as?"), write: "delito grave" },
  { wrong: word("ofensas?|ofensor(?:es)?"), write: "delito" },
  { wrong: word("indictad[oa]s?|indictments?"), write: "acusado formalmente, acusación formal" },
  { wrong: word("arrest(?:ad[oa]s?|os?|ó|aron|ar)"), write: "detenido, detención" },
  { wrong: word("presunt[oa]s? (?:culpables?|delincuentes?|criminal(?:es)?)"), write: "imputado, acusado" },
  { wrong: word("reos?"), write: "interno, since many who are held are not convicted" },
  {
    wrong: word("agentes? aduanal(?:es)?"),
    write: "agente de la aduana (un agente aduanal is a private broker)",
  },
  {
    wrong: word("alguacil(?:es)?(?! federal)"),
    write: "sheriff, agente del sheriff or ayudante de constable",
  },
  { wrong: word("diputad[oa]s? (?:del )?sheriff"), write: "agente del sheriff" },
  { wrong: word("cortes?(?! marcial)"), write: "tribunal" },
  { wrong: word("oficial(?:es)? correccional(?:es)?"), write: "custodio, oficial de custodia" },
  { wrong: word("probatoria|parole"), write: "libertad condicional, libertad supervisada" },
  { wrong: word("mariguana"), write: "marihuana" },
];
