import type { ReactNode } from "react";
import type { Clock } from "#domain/filter.ts";
import type { StripMark } from "#domain/strip.ts";
import { useAtlas } from "#state/useApp.tsx";
import type { Picture } from "./picture.ts";
import css from "./Tooltip.module.css";
import { dateWords, kmWords, placeWords } from "./words.ts";

type Props = Readonly<{ picture: Picture; mark: StripMark; clock: Clock }>;

const WIDTH_PX = 260;
const HEIGHT_PX = 150;
const GAP_PX = 14;

/** What is pointed at, in words, beside its mark and inside the picture. The same is in the walk's options. */
export function Tooltip({ picture, mark, clock }: Props): ReactNode {
  const atlas = useAtlas();
  const [x, y] = picture.at(mark.along, mark.time);
  const width = Math.min(WIDTH_PX, picture.widthPx - 8);
  const isAbove = y > picture.heightPx / 2 || y > picture.heightPx - HEIGHT_PX - GAP_PX;
  const left = Math.max(4, Math.min(x - width / 2, picture.widthPx - width - 4));
  const { incident } = mark;
  return (
    <foreignObject
      className={css["place"]}
      x={left}
      y={isAbove ? y - HEIGHT_PX - GAP_PX : y + GAP_PX}
      width={width}
      height={HEIGHT_PX}
    >
      <div className={css["stand"]} data-above={isAbove || undefined}>
        <div className={css["tooltip"]}>
          <p className={css["title"]}>{atlas.format.text(incident.title)}</p>
          <p>{atlas.messages.codes.status[incident.effectiveStatus]}</p>
          <p className={css["rest"]}>
            {placeWords(incident, atlas)} · {dateWords(incident, clock, atlas)}
          </p>
          <p className={css["rest"]}>{kmWords(mark, atlas)}</p>
        </div>
      </div>
    </foreignObject>
  );
}
