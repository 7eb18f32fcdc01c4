import type { Bilingual } from "./incident.ts";
import type { Reference } from "./port.ts";

export const TASK_FORCE_KINDS = [
  "border-corruption-task-force",
  "investigations-task-force",
  "inspector-general",
  "internal-affairs",
  "field-office",
  "hidta",
  "prosecutor",
] as const;
export type TaskForceKind = (typeof TASK_FORCE_KINDS)[number];

/** A task force or oversight office. Its point is that of the city, never of the building. */
export type TaskForce = Readonly<{
  id: string;
  /** The official name. */
  name: string;
  /** Our translation of it. */
  nameEs: string;
  kind: TaskForceKind;
  city: string;
  state: string;
  lat: number;
  lon: number;
  /** Counties it works in, where a source names them. */
  countyFips: readonly string[];
}>;

/** What only its own record tells. */
export type TaskForceTexts = Readonly<{
  lead: Bilingual;
  members: readonly Bilingual[];
  established: number | null;
  ended: number | null;
  jurisdiction: Bilingual | null;
  note: Bilingual | null;
  sources: readonly Reference[];
}>;

export type WholeTaskForce = TaskForce & TaskForceTexts;
