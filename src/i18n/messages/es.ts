import type { Messages } from "#i18n/messages.ts";
import { app } from "./es/app.ts";
import { codes } from "./es/codes.ts";
import { definitions } from "./es/definitions.ts";
import { details } from "./es/details.ts";
import { filters } from "./es/filters.ts";
import { legend } from "./es/legend.ts";
import { lock } from "./es/lock.ts";
import { map } from "./es/map.ts";
import { sentence } from "./es/sentence.ts";
import { strip } from "./es/strip.ts";
import { table } from "./es/table.ts";
import { timeline } from "./es/timeline.ts";

export const es: Messages = {
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
