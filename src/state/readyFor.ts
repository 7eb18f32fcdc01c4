import type { Texts } from "#domain/dataset.ts";
import type { Choices } from "./choices.ts";
import type { Late } from "./late.ts";

/**
 * What may be applied of some choices, once it may: a filter with a text needs the records' texts. Null says at once,
 * the choices as they are. The promise never rejects: where the texts do not come it gives the choices without the
 * text.
 */
export function readyFor(texts: Late<Texts>, choices: Choices): Promise<Choices> | null {
  const { text } = choices.filter;
  if (text === "" || texts.state().status === "ready") return null;
  return texts.load().then(
    () => choices,
    () => ({ ...choices, filter: { ...choices.filter, text: "" } }),
  );
}
