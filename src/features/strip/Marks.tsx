import { memo, type ReactNode } from "react";
import { isCoarse } from "#domain/record.ts";
import { MARK_FILL, type MethodFamily, methodFamilyOf } from "#domain/status.ts";
import type { StripMark } from "#domain/strip.ts";
import { FAMILY_GROUP, markSymbolOf } from "#ui/MarkSymbols.tsx";
import css from "./Marks.module.css";
import type { Picture } from "./picture.ts";

type Props = Readonly<{ picture: Picture; marks: readonly StripMark[]; prefix: string }>;

const short = (px: number): number => Math.round(px * 10) / 10;

/** The marks by family, each group in its colour; the lines of coarse places and of long conduct lie under all of them. */
export const Marks = memo(function Marks({ picture, marks, prefix }: Props): ReactNode {
  const families = new Map<MethodFamily, StripMark[]>();
  for (const mark of marks) {
    const family = methodFamilyOf(mark.incident.methods);
    families.set(family, [...(families.get(family) ?? []), mark]);
  }
  const groups = [...families];
  return (
    <g data-piece="marks">
      {groups.map(([family, members]) => (
        <g key={family} className={FAMILY_GROUP} data-family={family}>
          <path className={css["span"]} d={members.map((mark) => spanPath(picture, mark)).join("")} />
          <path className={css["tail"]} d={members.map((mark) => tailPath(picture, mark)).join("")} />
        </g>
      ))}
      {groups.map(([family, members]) => (
        <g key={family} className={FAMILY_GROUP} data-family={family}>
          {members.map((mark) => {
            const { incident } = mark;
            const [x, y] = picture.at(mark.along, mark.time);
            const symbol = markSymbolOf(
              prefix,
              MARK_FILL[incident.effectiveStatus],
              isCoarse(incident.precision),
            );
            return <use key={incident.id} href={`#${symbol}`} x={short(x)} y={short(y)} />;
          })}
        </g>
      ))}
    </g>
  );
});

function linePath({ at }: Picture, along: number, time: number, toAlong: number, toTime: number): string {
  const [x, y] = at(along, time);
  const [toX, toY] = at(toAlong, toTime);
  return `M${short(x)} ${short(y)}L${short(toX)} ${short(toY)}`;
}

/** A coarse place lies somewhere along this line. */
function spanPath(picture: Picture, { span, time }: StripMark): string {
  return span ? linePath(picture, span.from, time, span.to, time) : "";
}

/** Conduct that went on for longer than its mark is wide. */
function tailPath(picture: Picture, { until, along, time }: StripMark): string {
  return until !== null && until - time > 5 ? linePath(picture, along, time, along, until) : "";
}
