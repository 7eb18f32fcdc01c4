import type { Bounds } from "#domain/geography.ts";

/** The border with a strip of sea at both ends, where the names of the last cities stand; no padding is needed. */
export const OPENING: Bounds = [-118.35, 25.3, -96.1, 33.3];

/** Where the embedded basemap has land: a map must not pan or zoom beyond it. */
export const LIMITS: Bounds = [-140, 2, -70, 56];

/** The closest look the embedded basemap's lines are drawn for. */
export const MAX_ZOOM = 12;
