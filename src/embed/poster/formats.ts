/** `print` is 1600 px wide, `wide` a column of 1200 px, both as high as they need; `card` is the 1200 × 630 of a social card. */
export type PosterFormat = "print" | "wide" | "card";

/** Sizes of one format, in its own pixels. */
export type Format = Readonly<{
  widthPx: number;
  marginPx: number;
  /** Pixels of the sheet for one of the map or strip: a sheet that is shown small draws them larger. */
  pictureScale: number;
  /** Height of a map as a share of its width. */
  mapShare: number;
  sizes: Readonly<Record<"title" | "deck" | "lead" | "body" | "small", number>>;
  legendColumns: number;
}>;

export const FORMATS: Readonly<Record<Exclude<PosterFormat, "card">, Format>> = {
  print: {
    ...{ widthPx: 1600, marginPx: 64, pictureScale: 1.2, mapShare: 0.46, legendColumns: 3 },
    sizes: { title: 50, deck: 25, lead: 21, body: 17, small: 14.5 },
  },
  // Shown half as wide as it is in many a page: type and marks are drawn larger.
  wide: {
    ...{ widthPx: 1200, marginPx: 44, pictureScale: 1.5, mapShare: 0.56, legendColumns: 2 },
    sizes: { title: 46, deck: 27, lead: 24, body: 21, small: 18 },
  },
};

/** Closer than this the simplified ground shows its corners. */
export const FINE_FROM_ZOOM = 5.8;
