import type { Bounds } from "#domain/geography.ts";

/** The frame that fits the border and no more; give it 40 px of padding for the names of its ends. */
export const OPENING: Bounds = [-117.13, 25.84, -97.14, 32.72];

/** Where the embedded basemap has land: a map must not pan or zoom beyond it. */
export const LIMITS: Bounds = [-140, 2, -70, 56];

/** The closest look the embedded basemap's lines are drawn for. */
export const MAX_ZOOM = 12;
