/** What things that stand on a map need to know of it, be it live or still. */
export type MapGround = Readonly<{
  /** Pixels from the map's north-west corner. */
  pointOf: (lon: number, lat: number) => Readonly<{ x: number; y: number }>;
  size: () => Readonly<{ widthPx: number; heightPx: number }>;
  /** Calls back whenever places have moved; returns the way to stop it. */
  onMoved: (listener: () => void) => () => void;
}>;
