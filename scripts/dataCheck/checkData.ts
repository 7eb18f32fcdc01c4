import { loadDataset } from "#dataset/load.ts";
import { checkCodes } from "./checkCodes.ts";
import { checkCorrections } from "./checkCorrections.ts";
import { checkDates } from "./checkDates.ts";
import { checkIds } from "./checkIds.ts";
import { checkNames } from "./checkNames.ts";
import { checkPlaces } from "./checkPlaces.ts";
import { checkScopes } from "./checkScopes.ts";
import { checkSite } from "./checkSite.ts";
import { checkSources } from "./checkSources.ts";
import { checkSpanish } from "./checkSpanish.ts";
import { checkStatus } from "./checkStatus.ts";
import { checkTotals } from "./checkTotals.ts";
import { checkWording } from "./checkWording.ts";
import type { Problem } from "./problem.ts";
import { type Records, readRecords, type Values } from "./records.ts";

const RULES: readonly ((records: Records) => readonly Problem[])[] = [
  checkIds,
  checkDates,
  checkStatus,
  checkPlaces,
  checkWording,
  checkSpanish,
  checkCorrections,
  checkNames,
  checkSources,
  checkCodes,
  checkScopes,
  checkSite,
];

/** Everything that is wrong in the files, in the order of the rules; empty when they may be published. */
export async function checkData(values: Values): Promise<readonly Problem[]> {
  const { records, problems } = readRecords(values);
  const found = [...problems, ...RULES.flatMap((rule) => rule(records))];
  if (problems.length) return found;
  const dataset = await loadDataset((file) => Promise.resolve(values[file as keyof Values]));
  return [...found, ...checkTotals(values, dataset)];
}
