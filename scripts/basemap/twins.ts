/** Where a twin city's name stands: its side of the place, and how far in ems while marks pile up on the place. */
export type Twin = Readonly<{
  cityId: number;
  /** Which part of the name is nearest to the place, as in MapLibre's `text-anchor`. */
  anchor: string;
  /** In ems, right and down, at the opening view: about 30 px clear of the place. */
  far: readonly [number, number];
  /** Below zoom 5, where a narrow map has no sea to write on. */
  wide?: Readonly<{ anchor: string; far: readonly [number, number] }>;
}>;

/**
 * The crossings a reader looks for first, from the Pacific to the Gulf. The American name stands north or seaward and
 * the Mexican name south, each away from its neighbours along the line. Ids are GeoNames'.
 */
export const TWINS: readonly Twin[] = [
  {
    cityId: 5391811,
    anchor: "bottom-right",
    far: [1.3, -2.3],
    wide: { anchor: "bottom-left", far: [-1.2, -2.3] },
  },
  { cityId: 3981609, anchor: "top-right", far: [1.3, 2.3], wide: { anchor: "top-left", far: [-1.2, 2.3] } },
  { cityId: 5332698, anchor: "bottom", far: [0, -2.3] },
  { cityId: 3996069, anchor: "top", far: [-1.4, 2.3] },
  { cityId: 5322053, anchor: "bottom-left", far: [0.2, -2.3] },
  { cityId: 3985604, anchor: "top-left", far: [-1.6, 2.7] },
  { cityId: 5306611, anchor: "bottom", far: [0, -2.3] },
  { cityId: 4004886, anchor: "top", far: [-0.2, 2.3] },
  { cityId: 5293083, anchor: "bottom", far: [0.4, -2.3] },
  { cityId: 4019260, anchor: "top", far: [0.4, 2.3] },
  { cityId: 5520993, anchor: "bottom", far: [-0.4, -2.3] },
  { cityId: 4013708, anchor: "top-right", far: [0.6, 2.3] },
  { cityId: 5528669, anchor: "bottom-left", far: [0.2, -2.3] },
  { cityId: 8858105, anchor: "top-right", far: [0, 2.2] },
  { cityId: 5520677, anchor: "left", far: [2.4, -0.5] },
  { cityId: 3992619, anchor: "right", far: [-2.3, 0.7] },
  { cityId: 5520076, anchor: "bottom-left", far: [0, -2.3] },
  { cityId: 4013728, anchor: "top-right", far: [-1.4, 1.3] },
  { cityId: 4705349, anchor: "left", far: [2.4, -0.7] },
  { cityId: 3522551, anchor: "right", far: [-2.3, 0.7] },
  { cityId: 4709796, anchor: "bottom-right", far: [0.4, -2.3] },
  { cityId: 3520339, anchor: "top-right", far: [0, 2.3] },
  {
    cityId: 4676740,
    anchor: "bottom-left",
    far: [-1.2, -2.3],
    wide: { anchor: "bottom-right", far: [1.7, -3.6] },
  },
  { cityId: 3523466, anchor: "top-left", far: [-1.2, 2.3], wide: { anchor: "top-right", far: [1.7, 3.7] } },
];
