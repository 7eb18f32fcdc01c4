import { writeFileSync } from "node:fs";
import { cssTokens } from "#theme/css.ts";

writeFileSync("src/theme/tokens.css", cssTokens());
