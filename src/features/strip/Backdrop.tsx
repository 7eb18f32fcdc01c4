import { memo, type ReactNode } from "react";
import { dayOf } from "#domain/partialDate.ts";
import { BANDS, type Band } from "#domain/stripBands.ts";
import { stripPortsOf } from "#domain/stripPorts.ts";
import { pxOf } from "#domain/stripScale.ts";
import { timeOf } from "#domain/stripTimes.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Backdrop.module.css";
import { type PlacedName, placeNames, rulerTicks, widthOf } from "./names.ts";
import type { Picture } from "./picture.ts";
import { bandNames } from "./words.ts";

type Props = Readonly<{ picture: Picture }>;

/** All that stands still: both countries along the line, the years across it, the ruler. */
export const Backdrop = memo(function Backdrop({ picture }: Props): ReactNode {
  return (
    <g className={css["backdrop"]}>
      <SectorStripes picture={picture} />
      <Years picture={picture} />
      <Ribbon picture={picture} bands={BANDS.us} across={picture.head.us} kind="state" />
      <Ribbon picture={picture} bands={BANDS.sectors} across={picture.head.sectors} kind="sector" />
      <Ribbon picture={picture} bands={BANDS.mx} across={picture.head.mx} kind="state" />
      <Ports picture={picture} />
      <Ruler picture={picture} />
    </g>
  );
});

/** A rectangle by its place along and across the border, in pixels of the picture. */
function boxAt(
  { isTurned, alongStart }: Picture,
  along: number,
  across: number,
  length: number,
  depth: number,
) {
  const start = alongStart + along;
  return isTurned
    ? { x: across, y: start, width: depth, height: length }
    : { x: start, y: across, width: length, height: depth };
}

/** A line across the border, from one distance to another. */
function crossLine({ isTurned, alongStart }: Picture, along: number, from: number, to: number) {
  const at = alongStart + along;
  return isTurned ? { x1: from, x2: to, y1: at, y2: at } : { x1: at, x2: at, y1: from, y2: to };
}

/** A line along the border. */
function alongLine({ isTurned, alongStart }: Picture, across: number, from: number, to: number) {
  const [a, b] = [alongStart + from, alongStart + to];
  return isTurned ? { x1: across, x2: across, y1: a, y2: b } : { x1: a, x2: b, y1: across, y2: across };
}

const edgesOf = (bands: readonly Band[], picture: Picture): readonly number[] => [
  0,
  ...bands.map(({ toKm }) => pxOf(picture.plan.scale, toKm)),
];

function timeEnd({ plan, timeStart }: Picture): number {
  return timeStart + (plan.crowded ?? plan.undated).to;
}

/** Every other sector is tinted behind the marks. */
function SectorStripes({ picture }: Props): ReactNode {
  const edges = edgesOf(BANDS.sectors, picture);
  const depth = timeEnd(picture) - picture.timeStart;
  return BANDS.sectors.map(({ regionId }, i) => {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    if (i % 2 === 0) return null;
    return (
      <rect
        key={regionId}
        className={css["stripe"]}
        {...boxAt(picture, from, picture.timeStart, to - from, depth)}
      />
    );
  });
}

/** Averages at 12 px; states are spaced where they have room. */
const CHARACTER_PX = 6.1;
const SPACED_PX = 7.1;

type RibbonProps = Readonly<{
  picture: Picture;
  bands: readonly Band[];
  across: number | null;
  kind: "state" | "sector";
}>;

/** States or sectors side by side, each with its name where that has room. */
function Ribbon({ picture, bands, across, kind }: RibbonProps): ReactNode {
  const atlas = useAtlas();
  const { ribbonPx } = picture.head;
  const edges = edgesOf(bands, picture);
  if (across === null) return null;
  return bands.map(({ regionId }, i) => {
    const region = atlas.dataset.regions.find(({ id }) => id === regionId);
    const [from, to] = [(edges[i] ?? 0) + (i > 0 ? 1 : 0), edges[i + 1] ?? 0];
    const room = to - from - 4;
    const name = (region ? bandNames(region, atlas) : []).find((form) => form.length * CHARACTER_PX <= room);
    const [x, y] = picture.isTurned
      ? [across + ribbonPx / 2, picture.alongStart + (from + to) / 2]
      : [picture.alongStart + (from + to) / 2, across + ribbonPx / 2];
    return (
      <g key={regionId} className={css["band"]} data-kind={kind}>
        <rect {...boxAt(picture, from, across, Math.max(0, to - from), ribbonPx)} />
        {name ? (
          <text
            x={x}
            y={y}
            dy="0.36em"
            data-spaced={name.length * SPACED_PX <= room || undefined}
            transform={picture.isTurned ? `rotate(-90 ${x} ${y})` : undefined}
          >
            {name}
          </text>
        ) : null}
      </g>
    );
  });
}

/** The years as lines along the border, every fifth and tenth one with its number. */
function Years({ picture }: Props): ReactNode {
  const { plan, isTurned } = picture;
  const { years, timePx, far } = plan;
  const pxPerYear = timePx / (years.to - years.from);
  const leastPx = isTurned ? 32 : 16;
  const step = [5, 10, 20].find((length) => pxPerYear * length > leastPx) ?? 20;
  const lines = Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i).filter(
    (year) => year % 5 === 0,
  );
  return lines.map((year) => {
    const across = picture.timeStart + timeOf(years, timePx, dayOf(year, 1, 1));
    const isLabelled = year % step === 0;
    const end = alongLine(picture, across, 0, far.to);
    return (
      <g key={year} className={css["year"]}>
        <line className={css["grid"]} data-strong={year % 10 === 0 || undefined} {...end} />
        {isLabelled && !isTurned ? (
          <text x={picture.alongStart - 18} y={across} dy="0.36em" textAnchor="end">
            {year}
          </text>
        ) : null}
        {isLabelled && isTurned ? (
          <>
            <text x={across} y={26} textAnchor="middle">
              {year}
            </text>
            <text x={across} y={picture.heightPx - 6} textAnchor="middle">
              {year}
            </text>
          </>
        ) : null}
      </g>
    );
  });
}

/** The line itself, its ports as squares on it, and the names of the twin cities on either side. */
function Ports({ picture }: Props): ReactNode {
  const { dataset } = useAtlas();
  const { plan, head, isTurned } = picture;
  const ports = stripPortsOf(dataset);
  const us = placeNames(ports, ({ name }) => name, picture, head.usNames.length);
  const mx = isTurned ? [] : placeNames(ports, ({ twin }) => twin, picture, head.mxNames.length);
  const named = new Set([...us, ...mx].map(({ port }) => port));
  return (
    <>
      {ports.map((port) => (
        <line
          key={port.port.id}
          className={css["drop"]}
          data-named={named.has(port) || undefined}
          {...crossLine(picture, pxOf(plan.scale, port.km), picture.timeStart - 4, timeEnd(picture))}
        />
      ))}
      <line className={css["border"]} {...alongLine(picture, head.line, -10, plan.borderPx + 10)} />
      {us.map((name) => (
        <Name key={name.port.port.id} picture={picture} name={name} rows={head.usNames} side="us" />
      ))}
      {mx.map((name) => (
        <Name key={name.port.port.id} picture={picture} name={name} rows={head.mxNames} side="mx" />
      ))}
      {ports.map(({ port, km }) => {
        const along = pxOf(plan.scale, km);
        return (
          <rect key={port.id} className={css["port"]} {...boxAt(picture, along - 3, head.line - 3, 6, 6)} />
        );
      })}
    </>
  );
}

type NameProps = Readonly<{
  picture: Picture;
  name: PlacedName;
  rows: readonly number[];
  side: "us" | "mx";
}>;

function Name({ picture, name, rows, side }: NameProps): ReactNode {
  const { head, alongStart, isTurned } = picture;
  const at = pxOf(picture.plan.scale, name.port.km);
  if (isTurned) {
    const x = rows[0] ?? 0;
    const y = alongStart + name.along;
    const hasTwin =
      name.port.twin !== "" && name.port.twin !== name.text && widthOf(name.port.twin) < x - head.ribbonPx;
    return (
      <text className={css["name"]} textAnchor="end" x={x} y={y} dy={hasTwin ? "-0.15em" : "0.36em"}>
        {name.text}
        {hasTwin ? (
          <tspan className={css["twin"]} x={x} dy="1.05em">
            {name.port.twin}
          </tspan>
        ) : null}
      </text>
    );
  }
  const y = rows[name.row] ?? 0;
  const isNorth = side === "us";
  return (
    <>
      <line
        className={css["leader"]}
        {...crossLine(picture, at, isNorth ? y + 3 : head.line, isNorth ? head.line : y - 10)}
      />
      <text className={css["name"]} data-side={side} textAnchor="middle" x={alongStart + name.along} y={y}>
        {name.text}
      </text>
    </>
  );
}

/** Kilometres over the axis, miles under it: denser ticks show where the ruler is stretched. */
function Ruler({ picture }: Props): ReactNode {
  const { messages, format } = useAtlas();
  const { plan, head, isTurned } = picture;
  if (isTurned) {
    return rulerTicks(picture, "km", LABEL_PX).map(({ value, along }) => (
      <line
        key={value}
        className={css["tick"]}
        {...crossLine(picture, along, head.line - (value % 100 === 0 ? 5 : 3), head.line)}
      />
    ));
  }
  const base = picture.heightPx - 26;
  const { kilometres, miles } = messages.strip;
  return (
    <>
      <line className={css["axis"]} {...alongLine(picture, base, 0, plan.borderPx)} />
      <Scale picture={picture} base={base} unit="km" word={(value) => kilometres(format.number(value))} />
      <Scale picture={picture} base={base} unit="mi" word={(value) => miles(format.number(value))} />
    </>
  );
}

const LABEL_PX = 58;

type ScaleProps = Readonly<{
  picture: Picture;
  base: number;
  unit: "km" | "mi";
  word: (value: number) => string;
}>;

function Scale({ picture, base, unit, word }: ScaleProps): ReactNode {
  const up = unit === "km" ? -1 : 1;
  return rulerTicks(picture, unit, LABEL_PX).map(({ value, along, isLabelled }) => (
    <g key={value}>
      <line
        className={css["tick"]}
        {...crossLine(picture, along, base, base + up * (isLabelled ? 6 : value % 100 === 0 ? 4 : 3))}
      />
      {isLabelled && (value > 0 || unit === "km") ? (
        <text x={picture.alongStart + along} y={unit === "km" ? base - 9 : base + 18} textAnchor="middle">
          {word(value)}
        </text>
      ) : null}
    </g>
  ));
}
