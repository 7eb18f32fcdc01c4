import { writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { topology } from "topojson-server";
import { groundOf } from "./ground.ts";
import { townsOf } from "./towns.ts";

const PATH = "src/map/basemap/assets/basemap.topo.json";
/** Steps across the 70 degrees of the frame: about 70 m, half a pixel at zoom 10. */
const QUANTIZATION = 1e5;

const ATTRIBUTION =
  "border: © OpenStreetMap contributors, ODbL 1.0; towns: GeoNames, CC BY 4.0; other: Natural Earth and US Census Bureau, public domain";

/** Writes everything the embedded basemap draws as one topology, and says what it weighs. */
export function writeBasemapAsset(): void {
  const towns = townsOf();
  const text = JSON.stringify({
    ...topology({ ...groundOf(), towns }, QUANTIZATION),
    attribution: ATTRIBUTION,
  });
  writeFileSync(PATH, text);
  const brotli = brotliCompressSync(text).length;
  console.log(`${PATH}: ${towns.features.length} towns, ${text.length} bytes, ${brotli} brotli`);
}
