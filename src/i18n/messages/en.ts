import { app } from "./en/app.ts";
import { codes } from "./en/codes.ts";
import { definitions } from "./en/definitions.ts";
import { details } from "./en/details.ts";
import { filters } from "./en/filters.ts";
import { legend } from "./en/legend.ts";
import { lock } from "./en/lock.ts";
import { map } from "./en/map.ts";
import { sentence } from "./en/sentence.ts";
import { strip } from "./en/strip.ts";
import { table } from "./en/table.ts";
import { timeline } from "./en/timeline.ts";

export const en = {
  app,
  codes,
  definitions,
  details,
  filters,
  legend,
  lock,
  map,
  sentence,
  strip,
  table,
  timeline,
};
