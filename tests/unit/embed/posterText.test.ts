import fc from "fast-check";
import { expect, it } from "vitest";
import { evenLines, type Face, fewLines, linesOf, widthOf } from "#embed/poster/text.ts";

const FACES: readonly Face[] = ["sans", "sans-strong", "serif", "serif-strong"];
const words = fc.string({ unit: fc.constantFrom(..."aWi é ñ¿ ,.-漢😀x  "), maxLength: 200 });

it("never lets a line be wider than its room, and loses no letter", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 500 }), fc.constantFrom(...FACES), (text, room, face) => {
      for (const lines of [linesOf(text, room, face, 16), evenLines(text, room, face, 16)]) {
        for (const line of lines) expect(widthOf(line, face, 16)).toBeLessThanOrEqual(room);
        expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/[ \t\r\n]/g, ""));
      }
    }),
  );
});

it("evens lines out without adding one", () => {
  const text = "Corruption cases at the US-Mexico border: documented cases, alleged and proven";
  for (const room of [300, 420, 560]) {
    const plain = linesOf(text, room, "serif", 20);
    const even = evenLines(text, room, "serif", 20);
    expect(even).toHaveLength(plain.length);
    const shortest = (lines: readonly string[]) =>
      Math.min(...lines.map((line) => widthOf(line, "serif", 20)));
    expect(shortest(even)).toBeGreaterThanOrEqual(shortest(plain));
  }
});

it("says with an ellipsis that something was cut", () => {
  expect(fewLines("one two three four", 1, 80, "sans", 16)).toEqual([expect.stringMatching(/^one.*…$/)]);
  expect(fewLines("one", 1, 80, "sans", 16)).toEqual(["one"]);
});
