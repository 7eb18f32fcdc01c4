import type { Figure } from "#domain/dataset.ts";
import { MEANINGS, type Meaning, meaningOf } from "#domain/figureScope.ts";
import type { Filter } from "#domain/filter.ts";
import type { Scene } from "#domain/scene.ts";
import { filterOfQuery } from "#state/knownCodes.ts";
import type { Atlas } from "#state/useApp.tsx";

type Counting = Pick<Atlas, "dataset" | "sceneOf">;

/** What the atlas counts for one query of the data: the same engine, and the filter that its link opens. */
export type Count = Readonly<{ query: string; filter: Filter; scene: Scene }>;
/** A published figure beside the atlas's own count in its scope. */
export type Compared = Readonly<{ figure: Figure; count: Count }>;

export function countOf({ dataset, sceneOf }: Counting, query: string): Count {
  const filter = filterOfQuery(query, dataset);
  return { query, filter, scene: sceneOf(filter) };
}

/** The figures with a scope, each with its count, in the order of the data. */
export function comparedOf(figures: readonly Figure[], atlas: Counting): readonly Compared[] {
  return figures.flatMap((figure) =>
    figure.scope === null ? [] : [{ figure, count: countOf(atlas, figure.scope) }],
  );
}

/** The same apart by what they mean, so that like stands by like. */
export function byMeaning(
  compared: readonly Compared[],
): readonly (readonly [Meaning, readonly Compared[]])[] {
  return MEANINGS.map((meaning) => [
    meaning,
    compared.filter(({ count }) => meaningOf(count.filter) === meaning),
  ]);
}

/** The longest line of the panel: whichever is largest, published or counted. */
export function widestOf(compared: readonly Compared[]): number {
  return Math.max(
    0,
    ...compared.flatMap(({ figure, count }) => [
      figure.figure,
      count.scene.sum.shown,
      count.scene.officials.total,
    ]),
  );
}
