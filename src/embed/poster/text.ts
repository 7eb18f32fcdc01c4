/**
 * Words in a picture that nobody lays out again: their width is reckoned, never measured, since the picture is also
 * made where there is no page and read with whatever fonts its reader has.
 */
export type Face = "sans" | "sans-strong" | "serif" | "serif-strong";

/** Named families only, so that drawing programs find them as browsers do. */
export const FAMILIES: Readonly<Record<"sans" | "serif", string>> = {
  sans: '"Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif',
  serif: '"Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif',
};

export const familyOf = (face: Face): string =>
  FAMILIES[face === "sans" || face === "sans-strong" ? "sans" : "serif"];

/**
 * Widths of the characters from U+0020 to U+007E in fortieths of the size, each as the character so many after "0":
 * the widest of what the stacks fall back to (Noto Sans, DejaVu Sans, Arial's metrics; Source Serif, DejaVu Serif,
 * Palatino's and Times's), so that a text is narrower than reckoned with any of them.
 */
const WIDTHS: Readonly<Record<Face, string>> = {
  sans: "=ACRJWP;@@GR=?=?JJJJJJJJJJ>>RRRGYLLMOKIPO>DKGUOPKPMKINLXLKL@?@RGDIJFJI?JJ<<H<WJIJJAE@JHQHHEJGJR",
  "sans-strong":
    ">CERLYS=CCFR@A@@LLLLLLLLLL@@RRRIXOONRLLQR?GOJXRSNSOMLQO]OMNC@CRGDKMHMLBMM>>K>ZMLMMDHDMKUJKHMGMR",
  serif: "=ACRJWT;@@DR=>=IJJJJJJJJJJ>>RRRFXPNOQNLPS@ANKYSQKQOLKRMZMML@I@REDHJGJH?JJ>=I>WJIJJDEAJHSGHFJIJR",
  "serif-strong":
    ">BGRLXU=CCER>A>?LLLLLLLLLL??RRRHXPRPSOMSVCDSM]USOSRMNSP]PMNCICRFDJLILJBLN@?L@[NKLLFGCNHSHHGJIJR",
};
const FIRST = 0x20;
const LAST = 0x7e;
const ZERO = 0x30;
const UNIT_EM = 1 / 40;
/** What is no Latin letter may be as wide as it is high. */
const WIDEST_EM = 1;
/** Dashes, bullets and quotation marks, which are no letters with an accent taken off. */
const MARKS_EM: Readonly<Record<string, number>> = {
  ...{ "\u00a0": 0.35, "·": 0.35, "–": 0.55, "—": 1, "…": 1, "‘": 0.4, "’": 0.4 },
  ...{ "“": 0.55, "”": 0.55, "«": 0.65, "»": 0.65, "¿": 0.6, "¡": 0.45, "±": 0.85, "×": 0.85, "©": 1 },
};
const COMBINING = /\p{Mn}/gu;

function characterEm(character: string, face: Face): number {
  const mark = MARKS_EM[character];
  if (mark !== undefined) return mark;
  const plain = character.normalize("NFD").replaceAll(COMBINING, "");
  if (plain === "") return 0;
  const code = plain.codePointAt(0) ?? 0;
  if (code < FIRST || code > LAST) return WIDEST_EM;
  return (WIDTHS[face].charCodeAt(code - FIRST) - ZERO) * UNIT_EM;
}

/** How wide a text can be at most. */
export function widthOf(text: string, face: Face, sizePx: number, spacingEm = 0): number {
  let em = 0;
  for (const character of text) em += characterEm(character, face) + spacingEm;
  return em * sizePx;
}

/** A word that is longer than its line, cut where it must be. */
function cut(word: string, roomPx: number, face: Face, sizePx: number): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && widthOf(part + character, face, sizePx) > roomPx) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

/** Lines that are never wider than the room; a word is cut only where it alone is. */
export function linesOf(text: string, roomPx: number, face: Face, sizePx: number): readonly string[] {
  const words = text
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== "")
    .flatMap((word) => (widthOf(word, face, sizePx) > roomPx ? cut(word, roomPx, face, sizePx) : [word]));
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, face, sizePx) > roomPx) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** As few lines, but of about the same length, so that no word is left alone in the last one. */
export function evenLines(text: string, roomPx: number, face: Face, sizePx: number): readonly string[] {
  const lines = linesOf(text, roomPx, face, sizePx);
  if (lines.length < 2) return lines;
  let [narrow, wide] = [roomPx / 2, roomPx];
  while (wide - narrow > sizePx / 2) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, middle, face, sizePx).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return linesOf(text, wide, face, sizePx);
}

/** At most so many lines; what is left out is said by an ellipsis. */
export function fewLines(
  text: string,
  most: number,
  roomPx: number,
  face: Face,
  sizePx: number,
): readonly string[] {
  const lines = linesOf(text, roomPx, face, sizePx);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? "";
  while (last !== "" && widthOf(`${last}…`, face, sizePx) > roomPx) last = last.slice(0, -1);
  return [...kept, `${last.trimEnd()}…`];
}
