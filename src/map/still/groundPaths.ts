import ground from "./ground.json" with { type: "json" };

export type GroundPaths = Readonly<Record<"land" | "lakes" | "states" | "border", string>>;

/**
 * The basemap as SVG path data, simplified for the opening view: whole units, the frame's north-west corner at (0, 0),
 * Web Mercator as on the live map. Land reaches as far as the live map does; made by `npm run basemap`.
 */
export const STILL_GROUND: GroundPaths = ground;
