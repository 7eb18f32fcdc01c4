import type { DayInterval } from "./partialDate.ts";

export type BinUnit = "year" | "month";

/** One bar: a calendar year or month, and the cases in it by standing. A case that spans bins counts in its first. */
export type Bin = Readonly<{ interval: DayInterval; proven: number; accused: number; cleared: number }>;

/** The bars of the time slider, without gaps from the first to the last dated record; `undated` stand beside them. */
export type Histogram = Readonly<{ unit: BinUnit; bins: readonly Bin[]; undated: number }>;
