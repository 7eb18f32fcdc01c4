import { toJsonSchema } from "@valibot/to-json-schema";
import { FILE_NAMES, FILE_SCHEMAS } from "#dataset/fileSchemas.ts";
import { formatJson } from "./formatJson.ts";

/**
 * The JSON Schema (draft 7) of every file in `data/`, made from the schemas that the page and the check use. What JSON
 * Schema cannot say (that 30 February is no day) stays with `npm run data:check`.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    FILE_NAMES.map((file) => {
      const schema = toJsonSchema(FILE_SCHEMAS[file], { ignoreActions: ["check"], typeMode: "input" });
      return [
        `${file.replace(/\.\w+$/, "")}.schema.json`,
        `${formatJson({ $schema: "http://json-schema.org/draft-07/schema#", title: file, ...schema })}\n`,
      ];
    }),
  );
}
