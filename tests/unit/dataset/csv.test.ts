import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Field, fieldsOf } from "#dataset/csvFields.ts";
import { fromCell, toCell } from "#dataset/csvGuard.ts";
import { fromLines, fromList, toLines, toList } from "#dataset/csvLines.ts";
import { type Feature, featureOf, INCIDENT_FIELDS, rowOf } from "#dataset/csvRecord.ts";
import { decodeCsv, parseCsv, toCsv } from "#dataset/csvText.ts";
import { cellOf, valueOfCell } from "#dataset/csvValue.ts";

/** What spoils tables: quotes, separators, line ends, formulas, guards, white space at the edges, foreign letters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '"',
          '""',
          ",",
          ";",
          "\t",
          "|",
          "\\",
          "\\n",
          "\n",
          "\r\n",
          "\r",
          "'",
          "''",
          "=",
          "+",
          "-",
          "@",
          "＝",
        ],
        ...[
          " ",
          "\u00a0",
          "\u2028",
          "\ufeff",
          "#",
          "{",
          "[",
          "1991-01",
          "04023",
          "1e5",
          "TRUE",
          "=1+1",
          "ñ",
          "🛂",
        ],
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text !== "");

describe("a CSV text", () => {
  it("comes back cell by cell, whatever stands in the cells", () => {
    const table = fc.array(fc.tuple(hostile, hostile, fc.oneof(hostile, fc.constant(""))), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const all = [["id", "title", "note"], ...rows];
        const { rows: back, faults } = parseCsv(toCsv(all));
        expect(faults).toEqual([]);
        expect(back).toEqual(all);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it("begins with the byte order mark, parts lines by CRLF and ends with one", () => {
    expect(
      toCsv([
        ["a", 'say "b"'],
        ["1,2", ""],
      ]),
    ).toBe('\uFEFFa,"say ""b"""\r\n"1,2",\r\n');
  });

  it("is read without the mark, with line feeds, and with the semicolons of a decimal-comma machine", () => {
    const rows = [
      ["id", "title"],
      ["a-1", "x, y"],
    ];
    expect(parseCsv('id,title\na-1,"x, y"').rows).toEqual(rows);
    expect(parseCsv("\uFEFFid;title\r\na-1;x, y\r\n").rows).toEqual(rows);
    expect(parseCsv("id\ttitle\r\na-1\tx, y\r\n").rows).toEqual(rows);
  });

  it("counts empty rows, as a spreadsheet does", () => {
    expect(parseCsv("id,title\r\n\r\na-1,x\r\n").rows).toHaveLength(3);
  });

  it("tells of a quote without its pair", () => {
    expect(parseCsv('id,title\r\na-1,"x\r\n').faults).toHaveLength(1);
  });

  it("is refused when it is not UTF-8", () => {
    expect(decodeCsv(new Uint8Array([0x6e, 0xf1]))).toBeNull();
    expect(decodeCsv(new TextEncoder().encode("ñ"))).toBe("ñ");
  });
});

describe("the guard before a text", () => {
  it("leaves nothing that a spreadsheet would run", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(toCell(text, "data")).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  it("comes off again", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom("data", "sheet"), (text, form) => {
        expect(fromCell(toCell(text, form))).toBe(text);
      }),
    );
  });

  it("keeps dates and leading zeros from a spreadsheet in the editors' form alone", () => {
    expect(["1991-01", "04023", "123456789012", "1e5"].map((text) => toCell(text, "sheet")[0])).toEqual(
      Array(4).fill("'"),
    );
    expect(toCell("1991-01", "data")).toBe("1991-01");
    expect(toCell("1991", "sheet")).toBe("1991");
  });

  it("is not missed when a program has dropped it", () => {
    expect(fromCell("1991-01")).toBe("1991-01");
  });
});

describe("several things in one cell", () => {
  it("come back, whatever their texts hold", () => {
    const line = fc.tuple(hostile, fc.oneof(hostile, fc.constant("")), fc.oneof(hostile, fc.constant("")));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const back = fromLines(toLines(lines)).map((parts) => [0, 1, 2].map((index) => parts[index] ?? ""));
        expect(back).toEqual(lines);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it("come back from a list too", () => {
    fc.assert(
      fc.property(fc.array(hostile), (items) => {
        expect(fromList(toList(items))).toEqual(items);
      }),
    );
  });

  it("may be typed with or without spaces, blank lines and a last semicolon", () => {
    expect(fromLines("arrest|2014-03| One officer \r\n\r\n  charge |2014")).toEqual([
      ["arrest", "2014-03", "One officer"],
      ["charge", "2014"],
    ]);
    expect(fromList(" bribery ; infiltration;")).toEqual(["bribery", "infiltration"]);
  });
});

describe("the columns", () => {
  it("refuse a form of field that no cell can hold, instead of losing it", () => {
    expect(() => fieldsOf(v.strictObject({ tree: v.array(v.array(v.string())) }))).toThrow("tree");
    expect(() => fieldsOf(v.strictObject({ part: v.strictObject({ list: v.array(v.string()) }) }))).toThrow(
      "list",
    );
  });

  it("refuse a value that an empty cell would turn into another", () => {
    const [field] = fieldsOf(v.strictObject({ a: v.optional(v.nullable(v.string())) }));
    if (!field) throw new Error("no field");
    expect(() => cellOf(field, null, "sheet")).toThrow("empty cell");
  });

  it("read numbers and booleans as spreadsheets write them, and say what to write instead of others", () => {
    const [amount, flag] = fieldsOf(v.strictObject({ amount: v.number(), flag: v.boolean() }));
    if (!amount || !flag) throw new Error("no field");
    expect(valueOfCell(amount, "-110.93").value).toBe(-110.93);
    expect(valueOfCell(amount, "−110.93").value).toBe(-110.93);
    expect(valueOfCell(flag, "VERDADERO").value).toBe(true);
    expect(valueOfCell(flag, "FALSE").value).toBe(false);
    expect(valueOfCell(amount, "31,34").faults[0]?.write).toBe("31.34");
    expect(valueOfCell(amount, "$1,500,000").faults[0]?.write).toBe("1500000");
    expect(valueOfCell(amount, "much").faults[0]?.write).toContain("digits");
    expect(valueOfCell(flag, "perhaps").faults[0]?.write).toBe("true or false");
  });
});

/** JSON knows no negative zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

function anyObject(fields: readonly Field[]): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const model = Object.fromEntries(fields.map((field) => [field.name, anyValue(field)]));
  const requiredKeys = fields.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

function anyValue(field: Field): fc.Arbitrary<unknown> {
  const value = anyFilled(field);
  return field.isNullable ? fc.option(value) : value;
}

function anyFilled(field: Field): fc.Arbitrary<unknown> {
  if (field.kind === "text") return hostile;
  if (field.kind === "number") return number;
  if (field.kind === "boolean") return fc.boolean();
  if (field.kind === "list") return fc.array(hostile, { maxLength: 3 });
  if (field.kind === "map") return fc.constant({});
  const item = anyObject(field.parts);
  return field.kind === "object" ? item : fc.array(item, { maxLength: 3 });
}

/** A record with hostile texts wherever the schema has a text; not a sound one, which the row does not ask for. */
const anyRecord: fc.Arbitrary<Feature> = fc
  .tuple(
    hostile,
    number,
    anyObject(INCIDENT_FIELDS.filter(({ name }) => !["id", "lat", "lon"].includes(name))),
  )
  .map(([id, lon, properties]) => {
    return { type: "Feature", id, geometry: { type: "Point", coordinates: [lon, 31.34] }, properties };
  });

describe("a record as a row", () => {
  it.each(["data", "sheet"] as const)(
    "comes back byte for byte from the form %s, whatever its texts hold",
    (form) => {
      fc.assert(
        fc.property(anyRecord, (record) => {
          const names = INCIDENT_FIELDS.map(({ name }) => name);
          const { rows } = parseCsv(toCsv([names, rowOf(record, INCIDENT_FIELDS, form)]));
          const cells = new Map(names.map((name, index) => [name, rows[1]?.[index] ?? ""]));
          const { feature, faults } = featureOf(cells, undefined);
          expect(faults).toEqual([]);
          expect(feature).toEqual(record);
        }),
        { numRuns: 200, seed: 3 },
      );
    },
  );
});
