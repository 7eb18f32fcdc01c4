import { writeBasemapAsset } from "./basemap/asset.ts";
import { writeBorderRuler, writeRegions } from "./basemap/dataFiles.ts";

writeBorderRuler();
writeRegions();
writeBasemapAsset();
