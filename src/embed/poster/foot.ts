import { toPartialDate } from "#domain/partialDate.ts";
import { BASEMAP_ATTRIBUTION } from "#map/basemap/attribution.ts";
import { type Block, beside, stack } from "./blocks.ts";
import { type Sheet, say } from "./sheet.ts";

/** Sources without terms of their own are named, and no more. */
const FREE = "public domain";

/** "CC BY 4.0" is one word. */
const together = (text: string): string => text.replaceAll(" ", "\u00a0");

/** Who made the ground of the picture; a strip has only the border of it. */
export function creditsOf(
  { atlas: { locale }, words }: Pick<Sheet, "atlas" | "words">,
  isMap: boolean,
): string {
  const credits = BASEMAP_ATTRIBUTION.filter(({ isRequired }) => isMap || isRequired);
  return words.credits(
    credits
      .map(({ credit, what, licence }) =>
        words.credit(credit[locale], what[locale], licence === FREE ? "" : together(licence)),
      )
      .join("; "),
  );
}

/** What nobody may leave out when the picture is passed on: what it cannot say, its date, its sources, its terms. */
export function footBlock(sheet: Sheet, isMap: boolean): Block {
  const { atlas, words, link, format, roomPx } = sheet;
  const { dataset, messages } = atlas;
  const { body } = format.sizes;
  const asOf = atlas.format.date(toPartialDate(dataset.asOf, "day"));
  const terms = `${words.records(dataset.site.publisher)} ${creditsOf(sheet, isMap)}`;
  const isWide = format.legendColumns > 2;
  const gap = body * 2.2;
  const [leftPx, rightPx] = isWide ? columnsOf(roomPx, gap) : [roomPx, roomPx];
  const caution = stack(
    body * 0.4,
    say(sheet, messages.app.undercount, "serif", "lead", "ink", { roomPx: leftPx, isEven: true }),
    say(sheet, `${words.asOf(asOf)}.`, "sans", "body", "ink", { roomPx: leftPx }),
  );
  const sources = stack(
    body * 0.4,
    say(sheet, link === null ? words.sources : words.sourcesAt(link), "sans", "body", "ink", {
      roomPx: rightPx,
    }),
    say(sheet, terms, "sans", "small", "inkMuted", { roomPx: rightPx }),
  );
  return isWide ? beside(gap, leftPx, caution, sources) : stack(body * 0.6, caution, sources);
}

/** The words that matter most under two columns of the legend, sources and terms under the third. */
function columnsOf(roomPx: number, gap: number): readonly [number, number] {
  const column = (roomPx - 2 * gap) / 3;
  return [2 * column + gap, column];
}
