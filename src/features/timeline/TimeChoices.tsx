import { type ReactNode, useId } from "react";
import type { Clock, Span } from "#domain/filter.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { useFixedProps, useIsLocked } from "#state/useLock.ts";
import css from "./TimeChoices.module.css";

const CLOCKS: readonly Clock[] = ["public", "conduct"];
const SPANS: readonly Span[] = ["window", "cumulative"];

/** Which date of a case counts, how the window counts, and what becomes of cases without a date. */
export function TimeChoices(): ReactNode {
  const { messages, format } = useAtlas();
  const words = messages.timeline;
  const filter = useApp((state) => state.filter);
  const clockChosen = useApp((state) => state.clockChosen);
  const spanChosen = useApp((state) => state.spanChosen);
  const undatedHidden = useApp((state) => state.undatedHidden);
  const fixed = {
    clock: useFixedProps(useIsLocked("clock")),
    span: useFixedProps(useIsLocked("span")),
    undated: useFixedProps(useIsLocked("undated")),
  };
  const { sum } = useScene();
  const undated = sum.undatedShown + sum.undatedHidden;
  return (
    <>
      <Choice
        legend={words.clock}
        options={CLOCKS.map((clock) => [clock, words.clockName[clock]])}
        chosen={filter.clock}
        fixed={fixed.clock}
        onChoose={clockChosen}
      />
      <Choice
        legend={words.span}
        hint={words.spanHint}
        options={SPANS.map((span) => [span, words.spanName[span]])}
        chosen={filter.span}
        fixed={fixed.span}
        onChoose={spanChosen}
      />
      <label className={css["option"]}>
        <input
          type="checkbox"
          checked={!filter.hideUndated}
          {...fixed.undated}
          onChange={(event) => undatedHidden(!event.target.checked)}
        />
        {words.showUndated(format.number(undated))}
      </label>
    </>
  );
}

type ChoiceProps<T extends string> = Readonly<{
  legend: string;
  hint?: string;
  options: readonly (readonly [value: T, label: string])[];
  chosen: T;
  fixed: ReturnType<typeof useFixedProps>;
  onChoose: (value: T) => void;
}>;

function Choice<T extends string>(props: ChoiceProps<T>): ReactNode {
  const { legend, hint, options, chosen, fixed, onChoose } = props;
  const id = useId();
  return (
    <fieldset
      className={css["choice"]}
      {...fixed}
      aria-describedby={hint === undefined || fixed.disabled ? undefined : id}
    >
      <legend className={css["legend"]}>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value} className={css["option"]}>
          <input
            type="radio"
            name={`${id}-choice`}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
      {hint === undefined ? null : (
        <p id={id} hidden>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
