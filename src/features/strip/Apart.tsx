import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Backdrop.module.css";
import { widthOf } from "./names.ts";
import type { Picture } from "./picture.ts";

/** How many of the shown marks stand apart. */
export type ApartCounts = Readonly<{ far: number; undated: number; crowded: number }>;

type Props = Readonly<{ picture: Picture; counts: ApartCounts }>;

/** The words at the ends of the line, and of the rows and the column that stand apart, with their numbers. */
export function Apart(props: Props): ReactNode {
  return (
    <g className={css["backdrop"]}>
      {props.picture.isTurned ? <TurnedApart {...props} /> : <WideApart {...props} />}
    </g>
  );
}

function TurnedApart({ picture, counts }: Props): ReactNode {
  const { messages, format } = useAtlas();
  const { strip } = messages;
  const { plan, head, alongStart, timeStart } = picture;
  const far = strip.far(format.number(counts.far));
  const lines = strip.farLines(format.number(counts.far));
  const seaX = head.line - 8;
  const farY = alongStart + plan.far.from;
  const undatedX = timeStart + plan.undated.to;
  return (
    <>
      <text className={css["sea"]} x={seaX} y={alongStart - 10} textAnchor="end">
        {strip.pacific}
      </text>
      <text className={css["sea"]} x={seaX} y={alongStart + plan.borderPx + 16} textAnchor="end">
        {strip.gulf}
      </text>
      <text x={undatedX} y={11} textAnchor="end">
        {strip.undated(format.number(counts.undated))}
      </text>
      {(widthOf(far) < picture.widthPx ? [far] : [lines.slice(0, 2).join(" "), ...lines.slice(2)]).map(
        (line, i, all) => (
          <text key={line} x={0} y={farY - 9 - 14 * (all.length - 1 - i)}>
            {line}
          </text>
        ),
      )}
    </>
  );
}

function WideApart({ picture, counts }: Props): ReactNode {
  const { messages, format } = useAtlas();
  const { strip } = messages;
  const { plan, head, alongStart, timeStart, widthPx } = picture;
  const middleOf = ({ from, to }: Readonly<{ from: number; to: number }>): number =>
    timeStart + (from + to) / 2;
  return (
    <>
      <text className={css["sea"]} x={alongStart - 14} y={head.line} dy="0.36em" textAnchor="end">
        {strip.pacific}
      </text>
      <text className={css["sea"]} x={alongStart + plan.borderPx + 14} y={head.line} dy="0.36em">
        {strip.gulf}
      </text>
      <text x={alongStart - 12} y={middleOf(plan.undated)} dy="0.36em" textAnchor="end">
        {strip.undated(format.number(counts.undated))}
      </text>
      {plan.crowded ? (
        <text x={alongStart - 12} y={middleOf(plan.crowded)} dy="0.36em" textAnchor="end">
          {strip.crowded}
        </text>
      ) : null}
      {strip.farLines(format.number(counts.far)).map((line, i) => (
        <text key={line} x={widthPx} y={11 + 13 * i} textAnchor="end">
          {line}
        </text>
      ))}
    </>
  );
}
