import { scaleBarsOf } from "#map/scaleBar.ts";
import { cameraOfView, type StillView } from "#map/still/view.ts";
import type { Atlas } from "#state/useApp.tsx";
import type { Palette } from "#theme/palette.ts";
import { type Box, overlaps } from "./mapNames.ts";
import { element, group, type Svg, textAt } from "./svg.ts";
import { widthOf } from "./text.ts";

const MOST_PX = 96;
const EDGE_PX = 12;
const HEIGHT_PX = 32;
const SIZE_PX = 12;

/** Kilometres above, miles below, in the first corner of the map where nothing else stands; none where there is none. */
export function scaleSvg(
  view: StillView,
  taken: readonly Box[],
  { messages, format }: Pick<Atlas, "messages" | "format">,
  palette: Palette,
): Svg {
  const { lat, zoom } = cameraOfView(view);
  const { km, miles } = scaleBarsOf(lat, zoom, MOST_PX);
  const words = [
    messages.map.kilometres(format.number(km.value)),
    messages.map.miles(format.number(miles.value)),
  ];
  const width =
    Math.max(km.widthPx, miles.widthPx) +
    6 +
    Math.max(...words.map((word) => widthOf(word, "sans", SIZE_PX)));
  const lefts = [EDGE_PX, view.widthPx - EDGE_PX - width];
  const tops = [view.heightPx - EDGE_PX - HEIGHT_PX, EDGE_PX];
  const corner = tops
    .flatMap((top) => lefts.map((left) => ({ left, top, right: left + width, bottom: top + HEIGHT_PX })))
    .find((box) => !taken.some((other) => overlaps(box, other)));
  if (!corner) return "";
  const look = { face: "sans", sizePx: SIZE_PX, fill: palette.label } as const;
  const [a, b] = [km.widthPx, miles.widthPx].map((px) => Math.round(px));
  return group(
    { transform: `translate(${Math.round(corner.left)} ${Math.round(corner.top)})` },
    element("path", {
      ...{ d: `M.5 8V15.5H${a}V8M.5 23V15.5H${b}V23`, fill: "none", stroke: palette.label },
    }),
    textAt(words[0] ?? "", (a ?? 0) + 5, 12, look),
    textAt(words[1] ?? "", (b ?? 0) + 5, 28, look),
  );
}
