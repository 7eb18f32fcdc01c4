/** Every key of the link; a query without any of them (an advertiser's, a host script's) says nothing. Small and alone: `boot` reads it. */
export const LINK_KEYS: readonly string[] =
  "mode from to clock span undated method act status level contraband agency organization country precision in area near along q sel at show view story step theme hide lock".split(
    " ",
  );

/** How a page is dressed; the other keys change what is shown, counted or chosen. */
export const DRESS_KEYS: readonly string[] = ["view", "theme", "hide", "lock"];

/** What only a frame's host may say: nothing to the atlas itself. `childId` is pym's. */
export const FRAME_KEYS: readonly string[] = ["hide", "lock", "childId"];
