import { memo, type ReactNode } from "react";
import { MARK_FILL, type MethodFamily, methodFamilyOf } from "#domain/status.ts";
import { type CaseMark, isCase, isPile, isSoft, type Marks } from "#map/marks.ts";
import { RingShapes } from "#ui/Mark.tsx";
import { FAMILY_GROUP, markSymbolOf, placeSymbolOf } from "#ui/MarkSymbols.tsx";

/** Pixels, or shares of the frame where its size is not known yet. */
export type Place = (lon: number, lat: number) => readonly [x: number | string, y: number | string];

type Props = Readonly<{ marks: Marks; place: Place; prefix: string }>;

function byFamily(marks: readonly CaseMark[]): readonly (readonly [MethodFamily, readonly CaseMark[]])[] {
  const families = new Map<MethodFamily, CaseMark[]>();
  for (const mark of marks) {
    const family = methodFamilyOf(mark.incident.methods);
    families.set(family, [...(families.get(family) ?? []), mark]);
  }
  return [...families];
}

/** As on the live map: places below, soft marks under sharp ones, counted marks on top. */
export const StillMarks = memo(function StillMarks({ marks, place, prefix }: Props): ReactNode {
  const singles = marks.cases.filter(isCase);
  const soft = byFamily(singles.filter(({ incident }) => isSoft(incident)));
  const sharp = byFamily(singles.filter(({ incident }) => !isSoft(incident)));
  const at = (lon: number, lat: number) => {
    const [x, y] = place(lon, lat);
    return { x, y };
  };
  return (
    <g data-piece="marks">
      {marks.taskForces.map(({ key, lon, lat }) => (
        <use key={key} href={`#${placeSymbolOf(prefix, "task-force")}`} {...at(lon, lat)} />
      ))}
      {marks.ports.map(({ key, lon, lat }) => (
        <use key={key} href={`#${placeSymbolOf(prefix, "port")}`} {...at(lon, lat)} />
      ))}
      {[...soft, ...sharp].map(([family, members]) => (
        <g key={`${family} ${members[0]?.key}`} className={FAMILY_GROUP} data-family={family}>
          {members.map(({ key, lon, lat, incident }) => (
            <use
              key={key}
              href={`#${markSymbolOf(prefix, MARK_FILL[incident.effectiveStatus], isSoft(incident))}`}
              {...at(lon, lat)}
            />
          ))}
        </g>
      ))}
      <g className={FAMILY_GROUP}>
        {marks.cases.filter(isPile).map(({ key, lon, lat, counts }) => (
          <svg key={key} overflow="visible" aria-hidden="true" {...at(lon, lat)}>
            <RingShapes counts={counts} />
          </svg>
        ))}
      </g>
    </g>
  );
});
