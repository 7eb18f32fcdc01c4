import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FILE_NAMES, type FileName } from "#dataset/fileSchemas.ts";
import type { Problem } from "./problem.ts";
import type { Values } from "./records.ts";

/** The files of a folder as JSON; a missing or broken one becomes a problem. */
export async function readValues(
  folder: string,
): Promise<Readonly<{ values: Values; problems: readonly Problem[] }>> {
  const values: Partial<Record<FileName, unknown>> = {};
  const problems: Problem[] = [];
  await Promise.all(
    FILE_NAMES.map(async (file) => {
      try {
        values[file] = JSON.parse(await readFile(join(folder, file), "utf8"));
      } catch (error) {
        const wrong = error instanceof SyntaxError ? `is not JSON: ${error.message}` : "is missing";
        problems.push({ file, record: "", field: "", wrong, allowed: "a JSON file" });
      }
    }),
  );
  return { values, problems };
}
