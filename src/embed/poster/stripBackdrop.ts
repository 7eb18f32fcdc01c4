import { dayOf } from "#domain/partialDate.ts";
import { BANDS, type Band } from "#domain/stripBands.ts";
import { type StripPort, stripPortsOf } from "#domain/stripPorts.ts";
import { pxOf } from "#domain/stripScale.ts";
import { timeOf } from "#domain/stripTimes.ts";
import { placeNames, rulerTicks } from "#features/strip/names.ts";
import { bandNames } from "#features/strip/words.ts";
import type { Atlas } from "#state/useApp.tsx";
import type { Palette } from "#theme/palette.ts";
import { MIDDLE_EM, type Pen } from "./stripFrame.ts";
import type { Svg } from "./svg.ts";
import { widthOf } from "./text.ts";

type Inputs = Readonly<{ pen: Pen; atlas: Atlas; palette: Palette }>;

const SIZE_PX = 12;
const SEA_PX = 14;
const SPACED_EM = 0.06;
const LABEL_PX = 58;

const small = ({ inkMuted }: Palette) => ({ face: "sans", sizePx: SIZE_PX, fill: inkMuted }) as const;

/** The last row of the picture, under which the ruler lies. */
export function timeEndOf({ picture: { plan, timeStart } }: Pen): number {
  return timeStart + (plan.crowded ?? plan.undated).to;
}

/** All that stands still: both countries along the line, the years across it, the ruler. */
export function stripBackdropSvg(inputs: Inputs): Svg {
  const { head } = inputs.pen.picture;
  return [
    stripesSvg(inputs),
    yearsSvg(inputs),
    ribbonSvg(inputs, BANDS.us, head.us, "state"),
    ribbonSvg(inputs, BANDS.sectors, head.sectors, "sector"),
    ribbonSvg(inputs, BANDS.mx, head.mx, "state"),
    portsSvg(inputs),
    seasSvg(inputs),
    rulerSvg(inputs),
  ].join("");
}

const edgesOf = (bands: readonly Band[], { picture }: Pen): readonly number[] => [
  0,
  ...bands.map(({ toKm }) => pxOf(picture.plan.scale, toKm)),
];

/** Every other sector is tinted behind the marks. */
function stripesSvg({ pen, palette }: Inputs): Svg {
  const edges = edgesOf(BANDS.sectors, pen);
  const { timeStart } = pen.picture;
  return BANDS.sectors
    .map((_, i) => {
      const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
      return i % 2 === 0
        ? ""
        : pen.box(from, timeStart, to - from, timeEndOf(pen) - timeStart, { fill: palette.land });
    })
    .join("");
}

/** States or sectors side by side, each with its name where that has room. */
function ribbonSvg(
  { pen, atlas, palette }: Inputs,
  bands: readonly Band[],
  y: number | null,
  kind: "state" | "sector",
): Svg {
  if (y === null) return "";
  const { ribbonPx } = pen.picture.head;
  const edges = edgesOf(bands, pen);
  return bands
    .map(({ regionId }, i) => {
      const region = atlas.dataset.regions.find(({ id }) => id === regionId);
      const [from, to] = [(edges[i] ?? 0) + (i > 0 ? 1 : 0), edges[i + 1] ?? 0];
      const room = to - from - 4;
      const fits = (name: string, spacing = 0): boolean => widthOf(name, "sans", SIZE_PX, spacing) <= room;
      const name = (region ? bandNames(region, atlas) : []).find((form) => fits(form)) ?? "";
      const isState = kind === "state";
      return [
        isState ? pen.box(from, y, to - from, ribbonPx, { fill: palette.land }) : "",
        name === ""
          ? ""
          : pen.text(name, (from + to) / 2, y + ribbonPx / 2 + SIZE_PX * MIDDLE_EM, {
              ...small(palette),
              ...{ fill: isState ? palette.ink : palette.inkMuted, anchor: "middle" },
              spacingEm: isState && fits(name, SPACED_EM) ? SPACED_EM : undefined,
            }),
      ].join("");
    })
    .join("");
}

/** The years as lines along the border, those with a number where there is room for it. */
function yearsSvg({ pen, palette }: Inputs): Svg {
  const { plan, timeStart } = pen.picture;
  const { years, timePx, far } = plan;
  const pxPerYear = timePx / (years.to - years.from);
  const step = [5, 10, 20].find((length) => pxPerYear * length > 16) ?? 20;
  const lines = Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i);
  return lines
    .filter((year) => year % 5 === 0)
    .map((year) => {
      const y = timeStart + timeOf(years, timePx, dayOf(year, 1, 1));
      const opacity = year % 10 === 0 ? 1 : 0.55;
      return [
        pen.along(y, 0, far.to, { stroke: palette.rule, opacity }),
        year % step === 0
          ? pen.text(String(year), -18, y + SIZE_PX * MIDDLE_EM, { ...small(palette), anchor: "end" })
          : "",
      ].join("");
    })
    .join("");
}

/** The line itself, its ports as squares on it, and the names of the twin cities on either side. */
function portsSvg({ pen, atlas, palette }: Inputs): Svg {
  const { picture } = pen;
  const { plan, head, timeStart } = picture;
  const ports = stripPortsOf(atlas.dataset);
  const us = placeNames(ports, ({ name }) => name, picture, head.usNames.length);
  const mx = placeNames(ports, ({ twin }) => twin, picture, head.mxNames.length);
  const named = new Set<StripPort>([...us, ...mx].map(({ port }) => port));
  const placeOf = ({ km }: StripPort): number => pxOf(plan.scale, km);
  const leader = { stroke: palette.inkMuted, opacity: 0.6 };
  const look = { ...small(palette), anchor: "middle", halo: palette.paper } as const;
  return [
    ...ports
      .filter((port) => named.has(port))
      .map((port) =>
        pen.across(placeOf(port), timeStart - 4, timeEndOf(pen), { stroke: palette.rule, opacity: 0.8 }),
      ),
    ...us.flatMap(({ port, along, row, text }) => [
      pen.across(placeOf(port), (head.usNames[row] ?? 0) + 3, head.line, leader),
      pen.text(text, along, head.usNames[row] ?? 0, { ...look, fill: palette.ink }),
    ]),
    ...mx.flatMap(({ port, along, row, text }) => [
      pen.across(placeOf(port), head.line, (head.mxNames[row] ?? 0) - 10, leader),
      pen.text(text, along, head.mxNames[row] ?? 0, look),
    ]),
    pen.along(head.line, -10, plan.borderPx + 10, { stroke: palette.borderLine, widthPx: 2.5, cap: "round" }),
    ...ports.map((port) =>
      pen.box(placeOf(port) - 3, head.line - 3, 6, 6, {
        ...{ fill: palette.paper, stroke: palette.borderLine, "stroke-width": 1.5 },
      }),
    ),
  ].join("");
}

/** The seas at the ends of the line. */
function seasSvg({ pen, atlas, palette }: Inputs): Svg {
  const { plan, head } = pen.picture;
  const look = { face: "serif", sizePx: SEA_PX, fill: palette.inkMuted, isItalic: true } as const;
  const y = head.line + SEA_PX * MIDDLE_EM;
  const { pacific, gulf } = atlas.messages.strip;
  return pen.text(pacific, -14, y, { ...look, anchor: "end" }) + pen.text(gulf, plan.borderPx + 14, y, look);
}

/** Kilometres over the axis, miles under it: denser ticks show where the ruler is stretched. */
function rulerSvg({ pen, atlas, palette }: Inputs): Svg {
  const { picture } = pen;
  const { kilometres, miles } = atlas.messages.strip;
  const base = picture.heightPx - 26;
  const look = { stroke: palette.inkMuted };
  const scaleOf = (unit: "km" | "mi", word: (written: string) => string): Svg =>
    rulerTicks(picture, unit, LABEL_PX)
      .map(({ value, along, isLabelled }) => {
        const length = isLabelled ? 6 : value % 100 === 0 ? 4 : 3;
        const y = unit === "km" ? base - 9 : base + 18;
        return [
          pen.across(along, base, base + (unit === "km" ? -length : length), look),
          isLabelled && (value > 0 || unit === "km")
            ? pen.text(word(atlas.format.number(value)), along, y, { ...small(palette), anchor: "middle" })
            : "",
        ].join("");
      })
      .join("");
  return pen.along(base, 0, picture.plan.borderPx, look) + scaleOf("km", kilometres) + scaleOf("mi", miles);
}
