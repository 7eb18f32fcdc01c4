import { type ReactNode, useId } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { scaleOf } from "./Bars.tsx";
import { heightOf, STACK_ORDER, type Stack } from "./bars.ts";
import { ClearedHatch, StackBar } from "./StackBar.tsx";
import css from "./UndatedStub.module.css";

type Props = Readonly<{ count: number; stack: Stack; isHidden: boolean; highest: number }>;

/** Cases without a date on the chosen clock: beside the axis, counted, on the same scale, and never on a year. */
export function UndatedStub({ count, stack, isHidden, highest }: Props): ReactNode {
  const { messages, format } = useAtlas();
  const words = messages.timeline;
  const hatch = useId();
  const scale = scaleOf(highest);
  const isTorn = heightOf(stack) > highest;
  return (
    <div className={css["stub"]} data-hidden={isHidden ? "" : undefined}>
      <svg className={css["picture"]} aria-hidden="true">
        <ClearedHatch id={hatch} />
        {isHidden ? null : (
          <StackBar
            stack={fitted(stack, highest)}
            order={STACK_ORDER}
            scale={scale}
            x={0.36}
            width={0.28}
            hatch={hatch}
          />
        )}
        {isTorn ? <path className={css["tear"]} d="M8 22l8 -5l8 5l8 -5l8 5" /> : null}
        <line className={css["base"]} x1="15%" x2="85%" y1="100%" y2="100%" />
      </svg>
      <p className={css["words"]}>
        <b>{format.number(count)}</b> <span>{words.undated}</span>{" "}
        {isHidden && count > 0 ? <span>{words.undatedHidden}</span> : null}
      </p>
    </div>
  );
}

/** A stub that would outgrow the scale is drawn at its full height, in proportion, and torn across. */
function fitted(stack: Stack, highest: number): Stack {
  const shrink = Math.min(1, highest / Math.max(1, heightOf(stack)));
  return { proven: stack.proven * shrink, accused: stack.accused * shrink, cleared: stack.cleared * shrink };
}
