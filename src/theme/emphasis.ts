/** Why a mark stands out: chosen, pointed at, or reached by the keyboard. */
export type Emphasis = "selected" | "hovered" | "focused";

/** A ring around the mark in one of the palette's tones; its gap lets the mark itself be seen. */
export type EmphasisLook = Readonly<{
  tone: "ink" | "focus" | "inkMuted";
  widthPx: number;
  gapPx: number;
}>;

export const EMPHASIS: Readonly<Record<Emphasis, EmphasisLook>> = {
  selected: { tone: "ink", widthPx: 2.5, gapPx: 3 },
  hovered: { tone: "inkMuted", widthPx: 1.5, gapPx: 2 },
  focused: { tone: "focus", widthPx: 3, gapPx: 6 },
};
