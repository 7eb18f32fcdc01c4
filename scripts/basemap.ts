import { writeBasemapAsset } from "./basemap/asset.ts";
import { writeBorderRuler, writeRegions } from "./basemap/dataFiles.ts";
import { writeStillGround } from "./basemap/still.ts";

writeBorderRuler();
writeRegions();
writeBasemapAsset();
writeStillGround();
