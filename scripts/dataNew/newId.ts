/** A place as the words of an id: `Ciudad Juárez` is `ciudad-juarez`. */
export function slugOf(place: string): string {
  return place
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/**
 * The next neutral id of a place and year (`nd` where none is known). `taken` are all ids ever given, those of withdrawn
 * cases too, since an id is never given twice.
 */
export function newIdOf(place: string, year: string | null, taken: Iterable<string>): string {
  const stem = `${slugOf(place)}-${year ?? "nd"}-`;
  let last = 0;
  for (const id of taken) {
    const number = id.startsWith(stem) ? id.slice(stem.length) : "";
    if (/^\d+$/.test(number)) last = Math.max(last, Number(number));
  }
  return `${stem}${last + 1}`;
}
