import { type ReactNode, useId } from "react";
import type { Along } from "#domain/filter.ts";
import { stripPortsOf } from "#domain/stripPorts.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { useFixedProps } from "#state/useLock.ts";
import { Button } from "#ui/Button.tsx";
import css from "./StretchChoice.module.css";

type Props = Readonly<{ isArmed: boolean; onArmed: (isArmed: boolean) => void; isLocked: boolean }>;

/** A port belongs to its stretch with what lies this far beside its crossings. */
const MARGIN_KM = 5;

/** The stretch without dragging: from one port to another, or to either sea. */
export function StretchChoice({ isArmed, onArmed, isLocked }: Props): ReactNode {
  const { messages, dataset } = useAtlas();
  const words = messages.strip;
  const along = useApp((state) => state.filter.along);
  const alongSet = useApp((state) => state.alongSet);
  const fixed = useFixedProps(isLocked);
  const hint = useId();
  const lengthKm = dataset.border?.lengthKm ?? 0;
  const fromKm = along?.fromKm ?? 0;
  const toKm = along?.toKm ?? lengthKm;
  const choose = (next: Along): void => {
    const isWhole = next.fromKm <= 0 && next.toKm >= lengthKm;
    alongSet(isWhole ? null : next);
  };
  return (
    <fieldset className={css["choice"]} {...fixed}>
      <legend className="visuallyHidden">{words.stretch}</legend>
      <EndSelect
        end="west"
        value={fromKm}
        onChoose={(km) => choose({ fromKm: km, toKm: Math.max(km, toKm) })}
      />
      <EndSelect
        end="east"
        value={toKm}
        onChoose={(km) => choose({ fromKm: Math.min(km, fromKm), toKm: km })}
      />
      <Button aria-pressed={isArmed} aria-describedby={hint} onClick={() => onArmed(!isArmed)} {...fixed}>
        {words.draw}
      </Button>
      <span id={hint} className={css["hint"]} data-on={isArmed || undefined}>
        {words.drawHint}
      </span>
      {along && !isLocked ? (
        <Button look="quiet" onClick={() => alongSet(null)}>
          {words.wholeBorder}
        </Button>
      ) : null}
    </fieldset>
  );
}

type EndProps = Readonly<{ end: "west" | "east"; value: number; onChoose: (km: number) => void }>;

const written = (km: number): string => km.toFixed(1);

function EndSelect({ end, value, onChoose }: EndProps): ReactNode {
  const { messages, dataset, format } = useAtlas();
  const words = messages.strip;
  const lengthKm = dataset.border?.lengthKm ?? 0;
  const isWest = end === "west";
  const coast = isWest ? 0 : lengthKm;
  const ports = stripPortsOf(dataset).map(({ name, fromKm, toKm }) => {
    const km = isWest ? fromKm - MARGIN_KM : toKm + MARGIN_KM;
    return { name, km: written(Math.min(lengthKm, Math.max(0, km))) };
  });
  const current = written(value);
  const isKnown = current === written(coast) || ports.some(({ km }) => km === current);
  return (
    <label className={css["end"]}>
      <span aria-hidden="true">{words[end]}</span>
      <select
        aria-label={isWest ? words.westEnd : words.eastEnd}
        value={current}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {isWest ? <option value={written(0)}>{words.coastWest}</option> : null}
        {isKnown ? null : <option value={current}>{words.atKm(format.number(value))}</option>}
        {ports.map(({ name, km }) => (
          <option key={name} value={km}>
            {name}
          </option>
        ))}
        {isWest ? null : <option value={written(lengthKm)}>{words.coastEast}</option>}
      </select>
    </label>
  );
}
