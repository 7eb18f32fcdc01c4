import type { ReactNode } from "react";
import { useAtlas, useLate } from "#state/useApp.tsx";
import { locatorOf } from "./locator.ts";
import { usePageWords } from "./pageWords.tsx";
import css from "./Static.module.css";

type LocatorMapProps = Readonly<{
  lat: number;
  lon: number;
  radiusKm: number;
  /** A coarse place is a soft ring as wide as its doubt, without a dot. */
  isCoarse: boolean;
  place: string;
  precision: string;
}>;

/** Where it was, as far as that is known: the border, the states, and the place with its doubt. */
export function LocatorMap({ lat, lon, radiusKm, isCoarse, place, precision }: LocatorMapProps): ReactNode {
  const { regions, ports } = useAtlas().dataset;
  const shapes = useLate("shapes").value;
  const words = usePageWords();
  const map = locatorOf(
    { lat, lon, radiusKm },
    {
      regions: regions.flatMap((region) => {
        const shape = shapes?.regions.get(region.id);
        return shape ? [{ ...region, shape }] : [];
      }),
      border: shapes?.border ?? null,
      ports,
    },
  );
  return (
    <figure className={css["locator"]}>
      <svg
        viewBox={`0 0 ${map.widthPx} ${map.heightPx}`}
        role="img"
        aria-label={words.mapOf(place, precision)}
      >
        <rect className={css["ground"]} width={map.widthPx} height={map.heightPx} />
        {map.states.map((path) => (
          <path key={path} className={css["state"]} d={path} />
        ))}
        {map.border ? <path className={css["border"]} d={map.border} /> : null}
        {map.ports.map(({ name, x, y }) => (
          <g key={name}>
            <rect className={css["port"]} x={x - 3} y={y - 3} width="6" height="6" />
            <text className={css["portName"]} x={x + 8} y={y + 4}>
              {name}
            </text>
          </g>
        ))}
        <circle
          className={css["doubt"]}
          cx={map.x}
          cy={map.y}
          r={Math.max(map.radiusPx, isCoarse ? 14 : 0)}
        />
        {isCoarse ? null : <circle className={css["dot"]} cx={map.x} cy={map.y} r="5" />}
      </svg>
      <figcaption>
        <span className={css["credit"]}>{words.mapNote}</span>
      </figcaption>
    </figure>
  );
}
