/** `npm run data:schema`: writes `data/schema/*.schema.json`; a contract test fails when they are out of step. */
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "./jsonSchemas.ts";

mkdirSync("data/schema", { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(`data/schema/${name}`, text);
