import type { WholeDataset } from "#domain/dataset.ts";
import { latePartsOf } from "#domain/lateParts.ts";
import { packCore } from "./coreFile.ts";
import { packFigures, packShapes, packTexts, packTraffic } from "./lateFiles.ts";
import type { RecordPart } from "./recordFiles.ts";

/** The files that the page reads, made of everything under `data/`; the dataset must be without problems. */
export function packFiles(dataset: WholeDataset): Readonly<Record<RecordPart, unknown>> {
  const { texts, shapes, traffic, figures } = latePartsOf(dataset);
  return {
    "core-en": packCore(dataset, "en"),
    "core-es": packCore(dataset, "es"),
    texts: packTexts(texts),
    shapes: packShapes(shapes),
    traffic: packTraffic(traffic),
    figures: packFigures(figures),
  };
}
