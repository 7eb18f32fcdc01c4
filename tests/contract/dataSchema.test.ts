import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { FILE_NAMES } from "#dataset/fileSchemas.ts";
import { jsonSchemas } from "#scripts/jsonSchemas.ts";
import { realValues } from "./dataSample.ts";

const values = realValues();
const schemas = jsonSchemas();
const schemaOf = (file: string): string => schemas.get(`${file.replace(/\.\w+$/, "")}.schema.json`) ?? "";

describe("the published JSON Schema", () => {
  it.each([...schemas.keys()])("%s is in step with the code", (name) => {
    expect(readFileSync(`data/schema/${name}`, "utf8")).toBe(schemas.get(name));
  });

  it("has one file for every file of the data, and no other", () => {
    expect(readdirSync("data/schema").sort()).toEqual([...schemas.keys()].sort());
  });

  it.each(FILE_NAMES)("accepts %s, read by an independent validator", (file) => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(schemaOf(file)));
    validate(values[file]);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("refuses a case with an unknown status", () => {
    const copy = structuredClone(values["incidents.geojson"]);
    copy.features[0].properties.status = "guilty";
    expect(new Ajv({ strict: false }).validate(JSON.parse(schemaOf("incidents.geojson")), copy)).toBe(false);
  });
});
