import { memo, type ReactNode } from "react";
import type { StillName } from "./names.ts";
import type { Place } from "./StillMarks.tsx";
import css from "./StillNames.module.css";

const LINE_EM = 1.2;
const round = (px: number): number => Math.round(px * 10) / 10;

/** Names over the marks, each clear of them; assistive technology has the marks' own words. */
export const StillNames = memo(function StillNames({
  names,
  place,
}: Readonly<{ names: readonly StillName[]; place: Place }>): ReactNode {
  return (
    <g>
      {names.map(({ key, kind, lines, lon, lat, dx, dy, anchor, sizePx }) => {
        const [x, y] = place(lon, lat);
        return (
          <text
            key={key}
            className={css["name"]}
            data-kind={kind}
            x={x}
            y={y}
            dx={round(dx)}
            dy={round(dy)}
            textAnchor={anchor}
            fontSize={sizePx}
          >
            {lines.length < 2
              ? lines
              : lines.map((line, i) => (
                  <tspan key={line} x={x} dx={round(dx)} dy={i === 0 ? round(dy) : `${LINE_EM}em`}>
                    {line}
                  </tspan>
                ))}
          </text>
        );
      })}
    </g>
  );
});
