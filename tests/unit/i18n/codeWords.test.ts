import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { loadDataset } from "#dataset/load.ts";
import { regionWord } from "#i18n/codeWords.ts";
import { loadMessages } from "#i18n/messages.ts";

const dataset = await loadDataset(async (file) => JSON.parse(await readFile(`data/${file}`, "utf8")));
const messages = await loadMessages("es");

describe("the word of a region", () => {
  const word = (id: string): string => regionWord({ dataset, messages, locale: "es" }, id);

  it("is its name alone where only one region bears it", () => {
    expect(word("state-us-nm")).toBe("Nuevo México");
    expect(word("county-48141")).toBe("Condado de El Paso");
  });

  it("names the state of the two counties called Hidalgo", () => {
    expect(word("county-35023")).toBe("Condado de Hidalgo, Nuevo México");
    expect(word("county-48215")).toBe("Condado de Hidalgo, Texas");
  });

  it("is the id of a region that the atlas does not know", () => {
    expect(word("county-00000")).toBe("county-00000");
  });
});
