import type { Format } from "#i18n/format.ts";

/** Words of codes, each written as a label, as one phrase: "Cocaine, marijuana and people". */
export function wordList(labels: readonly string[], format: Format): string {
  const [first = "", ...rest] = labels;
  const lowered = rest.map((label) => label.charAt(0).toLocaleLowerCase(format.locale) + label.slice(1));
  return format.list([first, ...lowered]);
}
