import { expect, it } from "vitest";
import { checkData } from "#scripts/dataCheck/checkData.ts";
import { toLine } from "#scripts/dataCheck/problem.ts";
import { type Loose, sampleValues } from "./dataSample.ts";

/* Faults planted into a sound sample, to prove that each rule of `npm run data:check` can fail. */

export type Values = ReturnType<typeof sampleValues>;
export type Fault = readonly [rule: string, plant: (values: Values) => void, line: string];

export const incident = (values: Values, id: string): Loose =>
  values["incidents.geojson"].features.find((feature: Loose) => feature.id === id);
export const feature = (values: Values, file: keyof Values, id: string): Loose =>
  values[file].features.find((found: Loose) => found.id === id);

/** A change of one case's properties. */
export const inCase =
  (id: string, change: Readonly<Record<string, Loose>>) =>
  (values: Values): void => {
    Object.assign(incident(values, id).properties, change);
  };
export const event = (type: string, date: string | null, note: string | null = null): Loose => ({
  type,
  date,
  note,
  noteEs: null,
});

export const OPEN = "san-ysidro-2025-1";
export const CLEARED = "lukeville-2010-1";
export const PROVEN = "el-paso-2025-1";
export const ARRESTED = "parras-2025-1";
export const INVESTIGATED = "tijuana-2025-1";

export async function linesOf(values: Values): Promise<string> {
  return (await checkData(values)).map(toLine).join("\n");
}

/** One test a fault: it is planted alone, and its line must come out. */
export function itFinds(faults: readonly Fault[]): void {
  it.each(faults)("%s", async (_rule, plant, line) => {
    const values = sampleValues();
    plant(values);
    expect(await linesOf(values)).toContain(line);
  });
}
