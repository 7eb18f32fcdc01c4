import type { PartialDate } from "./partialDate.ts";

/** Why a record was withdrawn; each has its sentence in `messages.details.withdrawnReason`. */
export const WITHDRAWAL_REASONS = [
  "not-supported",
  "duplicate",
  "expunged",
  "legal-order",
  "on-request",
  "out-of-scope",
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** All that is kept of a withdrawn case: that it was, since when it is not, and why. */
export type WithdrawnCase = Readonly<{
  id: string;
  date: PartialDate;
  reason: WithdrawalReason;
  /** The record that tells the case now; a duplicate has one. */
  mergedInto: string | null;
}>;
