import type { ReactNode } from "react";
import { METHODS, STATUSES } from "#domain/codes.ts";
import type { Facet } from "#domain/filter.ts";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import { Mark, Swatch } from "#ui/Mark.tsx";

/** How the map draws a code: methods by the colour of their family, statuses by the mark in ink, others not at all. */
export function codeMarkOf(facet: Facet, code: string): ReactNode {
  const method = facet === "method" ? METHODS.find((known) => known === code) : undefined;
  if (method) return <Swatch family={methodFamilyOf([method])} />;
  const status = facet === "status" ? STATUSES.find((known) => known === code) : undefined;
  return status ? <Mark fill={MARK_FILL[status]} /> : null;
}
