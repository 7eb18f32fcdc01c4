/** Where a twin city's name stands: its side of the place, and how far in ems while marks pile up on the place. */
export type Twin = Readonly<{
  cityId: number;
  /** Which part of the name is nearest to the place, as in MapLibre's `text-anchor`. */
  anchor: string;
  /** In ems, right and down, at the opening view: about 30 px clear of the place. */
  far: readonly [number, number];
  /** The name stands over water at the opening view, so that its halo takes the water's colour. */
  isAtSea?: true;
}>;

/**
 * The crossings a reader looks for first, from the Pacific to the Gulf. The American name stands north or seaward and
 * the Mexican name south, each away from its neighbours along the line. Ids are GeoNames'.
 */
export const TWINS: readonly Twin[] = [
  { cityId: 5391811, anchor: "right", far: [-2.2, -0.7], isAtSea: true },
  { cityId: 3981609, anchor: "right", far: [-2.2, 0.9], isAtSea: true },
  { cityId: 5332698, anchor: "bottom", far: [0, -2.1] },
  { cityId: 3996069, anchor: "top", far: [-0.4, 2.1] },
  { cityId: 5322053, anchor: "bottom-left", far: [0.2, -2.1] },
  { cityId: 3985604, anchor: "top-left", far: [0.9, 2] },
  { cityId: 5306611, anchor: "bottom", far: [0, -2.1] },
  { cityId: 4004886, anchor: "top", far: [-0.2, 2.1] },
  { cityId: 5293083, anchor: "bottom", far: [0.4, -2.1] },
  { cityId: 4019260, anchor: "top", far: [0.4, 2.1] },
  { cityId: 5520993, anchor: "bottom", far: [-0.4, -2.1] },
  { cityId: 4013708, anchor: "top-right", far: [0.6, 2.1] },
  { cityId: 5528669, anchor: "bottom-left", far: [0.2, -2.1] },
  { cityId: 8858105, anchor: "top-right", far: [0, 2] },
  { cityId: 5520677, anchor: "left", far: [2.2, -0.5] },
  { cityId: 3992619, anchor: "right", far: [-2.1, 0.7] },
  { cityId: 5520076, anchor: "bottom-left", far: [0, -2.1] },
  { cityId: 4013728, anchor: "right", far: [-2.1, 0.8] },
  { cityId: 4705349, anchor: "left", far: [2.2, -0.7] },
  { cityId: 3522551, anchor: "right", far: [-2.1, 0.7] },
  { cityId: 4709796, anchor: "bottom-right", far: [0.6, -2.1] },
  { cityId: 3520339, anchor: "top-right", far: [0, 2.1] },
  { cityId: 4676740, anchor: "left", far: [2.2, -0.9], isAtSea: true },
  { cityId: 3523466, anchor: "top-left", far: [1.6, 1.6], isAtSea: true },
];
