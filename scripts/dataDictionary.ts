/** `npm run data:dictionary`: makes the tables of fields in `data/README.md` anew from the schema and its meanings. */
import { readFileSync, writeFileSync } from "node:fs";
import { withDictionaries } from "./dataExport/dictionaryTable.ts";

const PAGE = "data/README.md";
writeFileSync(PAGE, withDictionaries(readFileSync(PAGE, "utf8")));
