type Offset = readonly [right: number, down: number];

/** Where a name may stand about its place, best first: MapLibre's anchors, each followed by its distance in ems. */
export type Placings = readonly (string | Offset)[];

/** Shares of the distance that are tried in turn: a name farther off would seem to belong to another place. */
const TRIED = [1, 0.7, 1.35, 1.7];
/** Ems to the side, or up and down, that are tried at each distance. */
const SLIPPED = [0.3, 1.4];

const FARTHEST_EM = 4;
/** From the place of a city at the coast to the name on the sea. */
const SEA_EM = 2.3;

/** Above or below the place, always on the same side of it: a name must not cross the border. */
function upright(side: string, edges: readonly string[], down: number): readonly Placings[] {
  const slips = SLIPPED.flatMap((slip) =>
    edges.map((edge): Placings => [`${side}-${edge}`, [edge === "left" ? slip : -slip, down]]),
  );
  return edges.length > 1 ? [[side, [0, down]], ...slips] : slips;
}

/** East or west of the place, where the border runs from north to south. */
function level(side: string, right: number, down: number): readonly Placings[] {
  return [0, ...SLIPPED, ...SLIPPED.map((slip) => -slip)].map((slip) => [side, [right, down + slip]]);
}

type Hand = Readonly<{
  anchor: string;
  at: Offset /** The anchor of a name that stands on the sea. */;
  sea?: string;
}>;

/**
 * First the place that was chosen by hand, then on the sea for a city at its coast, then others on its side about as
 * far, nearer and farther. A phone that shows the whole border (`isNarrow`) has no sea to write on.
 */
export function placingsOf({ anchor, at: [right, down], sea }: Hand, isNarrow = false): Placings {
  const [side = "", across = "left"] = anchor.split("-");
  const isLevel = side === "left" || side === "right";
  // A name that was put far to the west by hand would cross the border in the east, or a phone's edge.
  const isOneSided = across === "right" && (isNarrow || right < -1);
  const seaward =
    sea && !isNarrow ? level(sea, sea === "left" ? SEA_EM : -SEA_EM, Math.sign(down) * 0.6) : [];
  const others = TRIED.flatMap((share) =>
    isLevel
      ? level(side, share * right, down)
      : upright(
          side,
          isOneSided ? [across] : ["left", "right"],
          Math.sign(down) * Math.min(FARTHEST_EM, share * Math.abs(down)),
        ),
  );
  return [anchor, [right, down], ...seaward.flat(), ...others.flat()];
}

/** Piles of marks shrink against the map as it grows, so that a name may come closer to its place. */
const CLOSE_SHARE = 0.45;

/** The twin cities that are named where a phone shows the whole border: others would stand by a neighbour's mark. */
const ON_A_PHONE: ReadonlySet<string> = new Set([
  "San Diego",
  "Tijuana",
  "El Paso",
  "Ciudad Juárez",
  "Nuevo Laredo",
  "Reynosa",
  "Matamoros",
]);

type Twin = Readonly<{ name: string; anchor: string; far: Offset; wideAnchor?: string; wideFar?: Offset }>;

/** Where a twin city's name may stand, by how much of the border is in view; `narrow` is null where it is left out. */
export type TwinPlacings = Readonly<{
  narrow: Placings | null;
  wide: Placings;
  middle: Placings;
  close: Placings;
}>;

export function twinPlacingsOf({ name, anchor, far, wideAnchor, wideFar }: Twin): TwinPlacings {
  const hand = { anchor, at: far };
  const wide = wideAnchor && wideFar ? { anchor: wideAnchor, at: wideFar } : hand;
  // Where a narrow map has no sea to write on, a wide one has it on the other side.
  const sea = wideAnchor ? { sea: anchor.split("-")[1] ?? "" } : {};
  return {
    narrow: ON_A_PHONE.has(name) ? placingsOf(wide, true) : null,
    wide: placingsOf({ ...wide, ...sea }),
    middle: placingsOf({ ...hand, ...sea }),
    close: placingsOf({ anchor, at: [CLOSE_SHARE * far[0], CLOSE_SHARE * far[1]] }),
  };
}
