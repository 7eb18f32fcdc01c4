import { MARK_FILL, type MarkFill, type MethodFamily } from "#domain/status.ts";
import { MARK_FILLS, markShapesOf, PLACE_MARKS } from "#theme/mark.ts";
import { splitRingRadiusPx, totalOf } from "#theme/splitRing.ts";
import { type Block, beside, drawn, EMPTY, paragraph, stack } from "./blocks.ts";
import { createMarkSymbols, onPaper, pileSvg, SOFT_RADIUS_PX, shapesSvg } from "./markSymbols.ts";
import type { Shown } from "./picture.ts";
import { type Sheet, say } from "./sheet.ts";
import { element, group, type Svg, short, textAt } from "./svg.ts";

const FAMILIES: readonly MethodFamily[] = [
  ...(["paid", "pressed", "within"] as const),
  ...(["self-initiated", "not-documented", "several"] as const),
];
const SAMPLE = { filled: 2, hollow: 1, dotted: 1 };
/** In sizes of the text. */
const KEY_EM = 1.9;
const COUNT_EM = 2.1;
/** Half of what a key may take. */
const KEY_ROOM_EM = 0.78;
const LEADING = 1.3;

/** A key at its own nominal size around (0, 0). */
type Key = Readonly<{ svg: Svg; radiusPx: number }>;

type Item = Readonly<{ key: Key; words: string; count?: string | undefined }>;

function itemBlock(sheet: Sheet, { key, words, count }: Item, roomPx: number): Block {
  const sizePx = sheet.format.sizes.body;
  const { ink } = sheet.palette;
  const indent = sizePx * (KEY_EM + (count === undefined ? 0 : COUNT_EM));
  const text = paragraph(words, {
    face: "sans",
    sizePx,
    fill: ink,
    roomPx: roomPx - indent,
    leading: LEADING,
  });
  const line = sizePx * LEADING;
  const scale = Math.min(sheet.format.pictureScale * 1.1, (sizePx * KEY_ROOM_EM) / key.radiusPx);
  const needed = 2 * key.radiusPx * scale;
  const top = Math.max(0, (needed - line) / 2);
  return {
    heightPx: Math.max(text.heightPx + top, needed),
    at: (x, y) =>
      [
        group(
          {
            transform: `translate(${short(x + sizePx * KEY_ROOM_EM)} ${short(y + top + line / 2)}) scale(${short(scale)})`,
          },
          key.svg,
        ),
        count === undefined
          ? ""
          : textAt(count, x + indent - sizePx * 0.5, y + top + line * 0.5 + sizePx * 0.35, {
              ...{ face: "sans-strong", sizePx, fill: ink, anchor: "end" },
            }),
        text.at(x + indent, y + top),
      ].join(""),
  };
}

function columnBlock(sheet: Sheet, heading: string, items: readonly Item[], roomPx: number): Block {
  if (!items.length) return EMPTY;
  const { body } = sheet.format.sizes;
  return stack(
    body * 0.35,
    say(sheet, heading, "sans-strong", "body", "ink", { roomPx, leading: LEADING }),
    ...items.map((item) => itemBlock(sheet, item, roomPx)),
  );
}

/** Where the cases stand: each mark with its meaning and how many of the shown cases have it. */
function statusItems({ scene, palette, atlas }: Sheet): readonly Item[] {
  const ground = onPaper(palette);
  const counts = new Map<MarkFill, number>();
  for (const [status, count] of scene.byStatus)
    counts.set(MARK_FILL[status], (counts.get(MARK_FILL[status]) ?? 0) + count);
  return MARK_FILLS.map((fill) => ({
    key: { svg: shapesSvg(markShapesOf(fill), palette.ink, ground), radiusPx: 6.5 },
    words: atlas.messages.legend.status[fill],
    count: atlas.format.number(counts.get(fill) ?? 0),
  }));
}

function familyItems({ palette, atlas }: Sheet): readonly Item[] {
  const { codes, legend } = atlas.messages;
  return FAMILIES.map((family) => {
    const means = legend.familyMeans[family];
    const svg = element("rect", { x: -7, y: -3.5, width: 14, height: 7, fill: palette.families[family] });
    return {
      key: { svg, radiusPx: 7 },
      words: means ? `${codes.family[family]} (${means})` : codes.family[family],
    };
  });
}

/** What else stands on the picture. */
function placeItems({ palette, atlas }: Sheet, shown: Shown): readonly Item[] {
  const ground = onPaper(palette);
  const { legend, strip } = atlas.messages;
  const symbols = createMarkSymbols("key", {
    ...ground,
    palette: { ...palette, families: inkFamilies(palette.ink) },
  });
  const soft = symbols.use({ fill: "filled", family: "several", isSoft: true }, 0, 0, 1);
  const line = (dash?: string): Svg =>
    element("path", {
      d: "M-7 0H7",
      stroke: palette.inkMuted,
      "stroke-width": 1.5,
      "stroke-dasharray": dash,
    });
  const place = (kind: "port" | "task-force"): Key => ({
    svg: shapesSvg(PLACE_MARKS[kind], palette.inkMuted, ground),
    radiusPx: 6.5,
  });
  const item = (isThere: boolean, key: Key, words: string): readonly Item[] =>
    isThere ? [{ key, words }] : [];
  const bar = element("path", {
    d: "M0 -6V6",
    stroke: palette.ink,
    "stroke-width": 2.5,
    "stroke-opacity": 0.3,
  });
  return [
    ...item(
      shown.piles,
      {
        svg: pileSvg(SAMPLE, [0, 0], atlas.format.number, ground, true),
        radiusPx: splitRingRadiusPx(totalOf(SAMPLE)),
      },
      legend.several,
    ),
    ...item(shown.soft, { svg: symbols.definitions() + soft, radiusPx: SOFT_RADIUS_PX * 0.8 }, legend.soft),
    ...item(shown.spans, { svg: line(), radiusPx: 7 }, strip.reading.span),
    ...item(shown.tails, { svg: bar, radiusPx: 7 }, strip.reading.tail),
    ...item(shown.ports, place("port"), legend.layer.ports),
    ...item(shown.taskForces, place("task-force"), legend.layer["task-forces"]),
    ...item(shown.sectors, { svg: line(), radiusPx: 7 }, legend.layer.sectors),
    ...item(shown.counties, { svg: line(), radiusPx: 7 }, legend.layer.counties),
  ];
}

const inkFamilies = (ink: string): Record<MethodFamily, string> => ({
  ...{ paid: ink, pressed: ink, within: ink, "self-initiated": ink, "not-documented": ink, several: ink },
});

/** What one mark is, and what its shape and its colour say. */
export function legendBlock(sheet: Sheet, shown: Shown): Block {
  const { format, atlas, roomPx } = sheet;
  const { legend } = atlas.messages;
  const gap = format.sizes.body * 2.2;
  const columnPx = (roomPx - gap * (format.legendColumns - 1)) / format.legendColumns;
  const status = columnBlock(sheet, legend.statusHeading, statusItems(sheet), columnPx);
  const family = columnBlock(sheet, legend.familyHeading, familyItems(sheet), columnPx);
  const lead = shown.cases ? say(sheet, legend.oneMark, "serif", "lead", "ink") : EMPTY;
  const places = placeItems(sheet, shown);
  const cases = shown.cases ? [status, family] : [];
  const columns =
    format.legendColumns > 2
      ? beside(gap, columnPx, ...cases, columnBlock(sheet, legend.placeHeading, places, columnPx))
      : stack(format.sizes.body, beside(gap, columnPx, ...cases), pairsBlock(sheet, places, gap, columnPx));
  return stack(format.sizes.body * 0.8, lead, columns);
}

/** The same in two columns under the others. */
function pairsBlock(sheet: Sheet, items: readonly Item[], gap: number, columnPx: number): Block {
  if (!items.length) return EMPTY;
  const { body } = sheet.format.sizes;
  const half = Math.ceil(items.length / 2);
  const column = (part: readonly Item[]): Block =>
    stack(body * 0.35, ...part.map((item) => itemBlock(sheet, item, columnPx)));
  return stack(
    body * 0.35,
    say(sheet, sheet.atlas.messages.legend.placeHeading, "sans-strong", "body", "ink", { leading: LEADING }),
    beside(gap, columnPx, column(items.slice(0, half)), column(items.slice(half))),
  );
}

/** A thin line across the sheet. */
export function ruleBlock({ palette, roomPx }: Sheet): Block {
  return drawn(1, (x, y) =>
    element("path", { d: `M${short(x)} ${short(y)}h${roomPx}`, stroke: palette.rule }),
  );
}
