/** What the page around a frame has fixed: `lock` of the link. */
export const lock = {
  /** Of a control that is disabled for it. */
  fixed: "Fixed by the page around this graphic",
  note: (names: string): string => `Fixed by the page around this graphic: ${names}.`,
  /** After the help on how to walk the marks. */
  marks: "The selection is fixed by the page around this graphic.",
  /** How to walk a map whose section is fixed. */
  section:
    "Arrow keys walk the marks in view, Enter opens one, Escape leaves. The section of the map is fixed by the page around this graphic.",
  /** Keys of the link that are no group of the filter panel. */
  name: {
    from: "start of the period",
    to: "end of the period",
    clock: "date of a case",
    span: "how the period counts",
    undated: "cases without a date",
    in: "region",
    area: "area",
    near: "distance from a place",
    along: "stretch of the border",
    q: "search",
    sel: "selection",
    at: "section of the map",
    show: "layers",
    view: "view",
    theme: "theme",
    story: "story",
    step: "step of the story",
  } as Readonly<Record<string, string>>,
};
