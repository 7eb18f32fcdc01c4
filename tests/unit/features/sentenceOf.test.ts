import { beforeAll, describe, expect, it } from "vitest";
import { type Filter, NO_FILTER } from "#domain/filter.ts";
import { type PartialDate, parsePartialDate } from "#domain/partialDate.ts";
import {
  filterSentenceOf,
  headlineOf,
  officialsWordsOf,
  type Speech,
  sumWordsOf,
} from "#features/sentence/sentenceOf.ts";
import { createFormat } from "#i18n/format.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

const speeches = {} as Record<Locale, Speech>;
beforeAll(async () => {
  const dataset = await loadFromDisk();
  for (const locale of ["en", "es"] as const)
    speeches[locale] = {
      dataset,
      locale,
      messages: await loadMessages(locale),
      format: createFormat(locale),
    };
});

const date = (text: string): PartialDate | null => parsePartialDate(text);
const say = (locale: Locale, filter: Partial<Filter>): string =>
  filterSentenceOf({ filter: { ...NO_FILTER, ...filter } }, speeches[locale]);

describe("the filter in words", () => {
  it("says that everything is shown where nothing is chosen", () => {
    expect(say("en", {})).toBe("All documented cases, alleged and proven");
    expect(say("es", {})).toBe("Todos los casos documentados, imputados y probados");
  });

  it("names what was chosen, where and when", () => {
    const filter: Partial<Filter> = {
      method: ["bribery"],
      status: ["charged"],
      regions: ["state-us-tx"],
      from: date("2003"),
      to: date("2014"),
    };
    expect(say("en", filter)).toBe("Bribery · charged · Texas · 2003 to 2014, by first public action");
    expect(say("es", filter)).toBe(
      "Soborno · acusación formal · Texas · 2003 a 2014, por primera actuación pública",
    );
  });

  it("joins values of one key by or, and counts the rest of many", () => {
    expect(say("en", { method: ["bribery", "infiltration"] })).toBe("Bribery or infiltration");
    expect(say("es", { status: ["charged", "outcome-not-found"] })).toBe(
      "Acusación formal o desenlace no encontrado",
    );
    expect(say("en", { contraband: ["cocaine", "marijuana", "cash", "weapons", "heroin"] })).toBe(
      "Contraband: cocaine, marijuana, cash or 2 more",
    );
    expect(
      say("es", { method: ["infiltration", "bribery", "unknown"], act: ["leaked-information", "other"] }),
    ).toBe("Infiltración, soborno o método no documentado · filtró información u otra conducta");
  });

  it("keeps abbreviations and names as they are written", () => {
    expect(say("en", { level: ["federal"], agency: ["cbp-ofo"], country: ["mx"] })).toBe(
      "Federal level · CBP Office of Field Operations · Mexico",
    );
  });

  it("says an open end, the clock, and what becomes of the undated", () => {
    expect(say("en", { from: date("2014-03"), clock: "conduct" })).toBe(
      "Since March 2014, by when it happened",
    );
    expect(say("en", { from: date("2003"), to: date("2014"), span: "cumulative" })).toBe(
      "Until 2014, by first public action",
    );
    expect(say("es", { hideUndated: true })).toBe("Por primera actuación pública, sin los casos sin fecha");
  });

  it("puts the reader's own words in quotation marks", () => {
    expect(say("en", { text: " nogales ", along: { fromKm: 0, toKm: 100 } })).toBe(
      "Border km 0 to 100 · matching “nogales”",
    );
  });
});

describe("the sum", () => {
  const sum = { shown: 1098, total: 2278, undatedShown: 12, filteredOut: 1180, undatedHidden: 0 };

  it("is written with the words of the contract and the separators of the language", () => {
    expect(headlineOf({ sum }, speeches.en)).toBe("Showing 1,098 of 2,278 incidents");
    expect(headlineOf({ sum }, speeches.es)).toBe("Mostrando 1,098 de 2,278 casos");
  });

  it("names the undated shown, or the undated hidden", () => {
    expect(sumWordsOf({ sum, filter: NO_FILTER }, speeches.en)).toBe(
      "12 of them undated · 1,180 filtered out",
    );
    const hidden = { ...sum, undatedShown: 0, filteredOut: 1168, undatedHidden: 12 };
    expect(sumWordsOf({ sum: hidden, filter: { ...NO_FILTER, hideUndated: true } }, speeches.es)).toBe(
      "1,168 fuera del filtro · 12 sin fecha ocultos",
    );
  });

  it("gives officials as one total, and says where the number is not known", () => {
    expect(officialsWordsOf({ officials: { total: 1, casesUnknown: 0 } }, speeches.en)).toBe(
      "1 official in these cases.",
    );
    expect(officialsWordsOf({ officials: { total: 1555, casesUnknown: 8 } }, speeches.es)).toBe(
      "1,555 servidores públicos en estos casos; en 8 casos no se conoce el número.",
    );
  });
});
