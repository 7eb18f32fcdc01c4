import type { MethodFamily } from "#domain/status.ts";
import { leastContrast, nearestShade, TEXT_CONTRAST } from "./contrast.ts";
import { PALETTES, type Theme } from "./palette.ts";
import { distanceSeenBy, MARK_DISTANCE, SIGHT } from "./sight.ts";

/** What has a colour that says something about a case: the method families, and the muted ink of a cleared one. */
export type MarkName = MethodFamily | "cleared";

export type AccentVerdict = Readonly<{
  /** The least contrast to paper and panel. */
  ratio: number;
  /** The mark that it is nearest to, and how far it is (CIE76). */
  mark: MarkName;
  distance: number;
  isLegible: boolean;
  isApart: boolean;
  /** The nearest shade with nothing against it, the colour itself where it is fine; null where only another hue helps. */
  passing: string | null;
}>;

/** Whether a publisher's colour can be read on a theme's grounds and is not taken for a mark; `data:check` refuses what fails. */
export function judgeAccent(theme: Theme, colour: string): AccentVerdict {
  const isOwn = colour === PALETTES[theme].accent;
  const { name, far } = nearestMark(theme, colour);
  const isFine = (shade: string): boolean => isLegible(theme, shade) && isApart(theme, shade);
  return {
    ratio: ratioOn(theme, colour),
    mark: name,
    distance: far,
    isLegible: isLegible(theme, colour),
    // The house's own red marks no case where it stands.
    isApart: isOwn || isApart(theme, colour),
    passing: isOwn ? colour : nearestShade(colour, isFine),
  };
}

function ratioOn(theme: Theme, colour: string): number {
  const { paper, panel } = PALETTES[theme];
  return leastContrast(colour, [paper, panel]);
}

const isLegible = (theme: Theme, colour: string): boolean => ratioOn(theme, colour) >= TEXT_CONTRAST;

const isApart = (theme: Theme, colour: string): boolean =>
  nearestMark(theme, colour).far >= MARK_DISTANCE[theme];

function nearestMark(theme: Theme, colour: string): Readonly<{ name: MarkName; far: number }> {
  const { families, inkMuted } = PALETTES[theme];
  const sight = SIGHT["normal sight"];
  const marks = [...Object.entries(families), ["cleared", inkMuted]] as [MarkName, string][];
  return marks
    .map(([name, mark]) => ({ name, far: sight ? distanceSeenBy(sight, colour, mark) : 0 }))
    .reduce((least, next) => (next.far < least.far ? next : least));
}
