import { expect, it } from "vitest";
import { app as en } from "#i18n/messages/en/app.ts";
import { app as es } from "#i18n/messages/es/app.ts";
import { realValues } from "./dataSample.ts";

it("what the atlas says of its own readings is so", () => {
  const incidents = realValues()["incidents.geojson"].features as readonly {
    properties: { secondReading: string | null };
  }[];
  const once = incidents.filter(({ properties }) => properties.secondReading === null).length;
  expect(incidents.length).toBeGreaterThan(0);
  expect(Math.round((10 * once) / incidents.length)).toBe(9);
  expect(en.aboutText).toContain("nine in ten records were read once only");
  expect(es.aboutText).toContain("nueve de cada diez casos se leyeron una sola vez");
});
