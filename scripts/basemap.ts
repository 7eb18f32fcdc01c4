import { writeBorderRuler, writeRegions } from "./basemap/dataFiles.ts";

writeBorderRuler();
writeRegions();
