import { beforeAll, describe, expect, it } from "vitest";
import { hasBit } from "#domain/bitset.ts";
import type { WholeDataset } from "#domain/dataset.ts";
import { NO_FILTER } from "#domain/filter.ts";
import type { IncidentIndex } from "#domain/index.ts";
import { sceneOf } from "#domain/scene.ts";
import { createTextIndex, wordsOf } from "#domain/text.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";
import { wholeIndex } from "#tests/fixtures/wholeIndex.ts";

const TEXTS = [
  ["Inspector waved loads through", "Inspector dejó pasar cargas", "Piedras Negras"],
  ["Policía municipal de Ciudad Juárez", null, "Ciudad Juárez"],
  ["Officer sold access", "Agente vendió accesos", "Ñuñoa"],
] as const;
const index = createTextIndex(TEXTS.length, (i) => TEXTS[i] ?? []);
const found = (text: string): readonly number[] => [0, 1, 2].filter((i) => hasBit(index.bitsOf(text), i));

describe("words", () => {
  it.each([
    ["Ciudad Juárez, Chihuahua", ["ciudad", "juarez", "chihuahua"]],
    ["SEÑAL señal sen\u0303al", ["senal", "senal", "senal"]],
    ["self-initiated (4,391-pound)", ["self", "initiated", "4", "391", "pound"]],
    ["  …  ", []],
    ["Ünïcödé ÅÇ", ["unicode", "ac"]],
  ])("of %j lose case, accents and what stands between them", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("the search", () => {
  it.each([
    ["juarez", [1]],
    ["JUÁREZ", [1]],
    ["jua", [1]],
    ["uarez", []],
    ["carg", [0]],
    ["nunoa", [2]],
    ["Ñuñ", [2]],
    ["insp pied", [0]],
    ["pied insp", [0]],
    ["insp juarez", []],
    ["o", [2]],
    ["", [0, 1, 2]],
    [" -- ", [0, 1, 2]],
    ["dejo pasar dejo", [0]],
  ])("for %j finds every word as the beginning of a word", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("the search of the records", () => {
  let real: WholeDataset;
  let records: IncidentIndex;
  beforeAll(async () => {
    real = await loadFromDisk();
    records = wholeIndex(real);
  });
  const idsOf = (text: string): readonly string[] =>
    sceneOf(records, { ...NO_FILTER, text }).shown.map(({ id }) => id);

  it("finds agencies by their names in both languages", () => {
    for (const [code, { nameEn, nameEs }] of real.agencies) {
      const own = real.incidents.filter(({ agencies }) => agencies.includes(code)).map(({ id }) => id);
      expect(idsOf(nameEn)).toEqual(expect.arrayContaining(own));
      expect(idsOf(nameEs)).toEqual(expect.arrayContaining(own));
    }
  });

  it("finds criminal organisations by their names in both languages", () => {
    for (const [code, { nameEn, nameEs }] of real.organizations) {
      const own = real.incidents.filter(({ organizations }) => organizations.includes(code));
      for (const name of [nameEn, nameEs]) {
        expect(idsOf(name)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
      }
    }
  });

  it("finds the same with and without accents", () => {
    expect(idsOf("ciudad juarez").length).toBeGreaterThan(0);
    expect(idsOf("Ciudad Juárez")).toEqual(idsOf("ciudad juarez"));
  });
});
