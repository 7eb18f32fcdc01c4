import type { ReactNode } from "react";
import type { Method, Status } from "#domain/codes.ts";
import type { Facet } from "#domain/filter.ts";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import css from "./CodeMark.module.css";

/** How the map draws a code: methods by the colour of their family, statuses by the shape of the mark. Decorative. */
export function CodeMark({ facet, code }: Readonly<{ facet: Facet; code: string }>): ReactNode {
  if (facet === "method") {
    return (
      <svg className={css["mark"]} viewBox="0 0 12 12" aria-hidden="true">
        <circle
          className={css["family"]}
          data-family={methodFamilyOf([code as Method])}
          cx="6"
          cy="6"
          r="5"
        />
      </svg>
    );
  }
  if (facet !== "status") return null;
  const fill = MARK_FILL[code as Status];
  return (
    <svg className={css["mark"]} viewBox="0 0 12 12" aria-hidden="true">
      <circle className={css["status"]} data-fill={fill} cx="6" cy="6" r="4.5" />
      {fill === "cleared" ? <path className={css["status"]} d="M4 4 8 8M8 4 4 8" /> : null}
    </svg>
  );
}
