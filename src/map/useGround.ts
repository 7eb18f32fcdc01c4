import type { StyleSpecification } from "maplibre-gl";
import { useCallback, useEffect, useMemo, useState } from "react";
import { type Atlas, useAtlas } from "#state/useApp.tsx";
import { PALETTES, type Theme } from "#theme/palette.ts";
import { type BasemapData, loadBasemap } from "./basemap/basemapData.ts";
import { basemapStyle } from "./basemap/basemapStyle.ts";
import { firstLabelOf, loadStyle, styleAddressOf } from "./basemap/publisherStyle.ts";

/** Null while it loads; "missing" where it cannot be had, and the marks stand on plain paper. */
type Basemap = BasemapData | "missing" | null;

/** The embedded basemap, once it is wanted. */
function useBasemap(isWanted: boolean): Basemap {
  const [basemap, setBasemap] = useState<Basemap>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    loadBasemap().then(
      (data) => isHere && setBasemap(data),
      () => isHere && setBasemap("missing"),
    );
    return () => {
      isHere = false;
    };
  }, [isWanted]);
  return basemap;
}

function embeddedStyle(
  basemap: BasemapData | "missing",
  theme: Theme,
  { locale, dataset }: Atlas,
): StyleSpecification {
  if (basemap !== "missing") return basemapStyle(basemap, theme, locale, dataset.site.fonts);
  const paint = { "background-color": PALETTES[theme].land };
  return { version: 8, sources: {}, layers: [{ id: "paper", type: "background", paint }] };
}

type Styles = Readonly<Record<string, StyleSpecification | "refused">>;

/** What lies under the marks, or null while it loads. */
export type Ground = Readonly<{
  style: StyleSpecification;
  /** The layer that the marks stay under. */
  beforeId: string | undefined;
  /** Grounds of two origins are two maps: pictures and letters of one must not be looked for in the other. */
  origin: string;
  isForeign: boolean;
}>;

export type GroundState = Readonly<{
  ground: Ground | null;
  missing: "nothing" | "embedded" | "foreign";
  /** MapLibre cannot draw the foreign ground. */
  refused: () => void;
}>;

/** The ground of a theme: the publisher's where there is one and it can be had, else the embedded one. */
export function useGround(theme: Theme): GroundState {
  const atlas = useAtlas();
  const [styles, setStyles] = useState<Styles>({});
  const address = styleAddressOf(atlas.dataset.site.basemapStyle, theme);
  const foreign = address === null ? "refused" : styles[address];
  const keep = useCallback(
    (style: StyleSpecification | "refused") =>
      address !== null && setStyles((known) => ({ ...known, [address]: style })),
    [address],
  );
  useEffect(() => {
    if (address === null || foreign !== undefined) return;
    let isHere = true;
    loadStyle(address).then(
      (style) => isHere && keep(style),
      () => isHere && keep("refused"),
    );
    return () => {
      isHere = false;
    };
  }, [address, foreign, keep]);
  const basemap = useBasemap(foreign === "refused");
  const ground = useMemo((): Ground | null => {
    if (foreign === undefined) return null;
    if (foreign !== "refused")
      return { style: foreign, beforeId: firstLabelOf(foreign), origin: address ?? "", isForeign: true };
    if (!basemap) return null;
    const style = embeddedStyle(basemap, theme, atlas);
    return { style, beforeId: firstLabelOf(style), origin: "embedded", isForeign: false };
  }, [foreign, basemap, theme, atlas, address]);
  const refused = useCallback(() => keep("refused"), [keep]);
  const isForeignMissing = address !== null && foreign === "refused";
  return {
    ground,
    missing: basemap === "missing" ? "embedded" : isForeignMissing ? "foreign" : "nothing",
    refused,
  };
}
