import { DRESS_KEYS, LINK_KEYS } from "#state/linkKeys.ts";
import { keepEarly, TAKEN_OVER } from "./early.ts";

/**
 * Runs before the first paint, small and alone, so that nobody sees another state than the link's: theme, view and
 * hidden parts are applied at once; where the link selects among the records, what it changes (counts, marks, rows)
 * stays covered until the page can show it. A page whose script does not come is uncovered, and says so.
 */
const root = document.documentElement;
const link = new URLSearchParams(location.search);
const isEmbed = root.dataset["document"] === "embed";
const script = document.currentScript;

/** A slow page is covered no longer than this; it may still come. */
const PATIENCE_MS = 20_000;

const one = (key: string, allowed: readonly string[]): string | null => {
  const value = link.get(key);
  return value !== null && allowed.includes(value) ? value : null;
};

const theme = one("theme", ["light", "dark"]);
if (theme) root.dataset["theme"] = theme;

const hidden = isEmbed ? (link.get("hide") ?? "").split(".") : [];
if (hidden[0]) root.dataset["hide"] = hidden.join(" ");

const surface = one(
  "view",
  ["map", "strip", "table"].filter((name) => !hidden.includes(name)),
);
if (surface) root.dataset["surface"] = surface;

// A place of its own, or a site that opens with a view which the link may not mean.
if (["at", "in"].some((key) => link.has(key))) root.dataset["moved"] = "";

// Where the built page shows a publisher's own view, any key means that the page is not to open with it.
const isOther = root.dataset["opening"] !== undefined;
if (LINK_KEYS.some((key) => link.has(key) && (isOther || !DRESS_KEYS.includes(key)))) {
  root.dataset["linked"] = "";
  // The style sheet writes it where the sentence will stand, so that nothing moves.
  root.style.setProperty("--applying", JSON.stringify(root.dataset["applying"] ?? ""));
  if (isOther && !surface) root.dataset["moved"] = "";
}

function uncover(): void {
  root.dataset["linked"] = "failed";
}

/** Scripts that others put into the page are nothing to it. */
const own = script instanceof HTMLScriptElement ? new URL(".", script.src).href : "";
function onError({ target }: Event): void {
  if (target instanceof HTMLScriptElement && target.src.startsWith(own)) uncover();
}
addEventListener("error", onError, true);
const patience = setTimeout(() => root.dataset["linked"] === "" && uncover(), PATIENCE_MS);
addEventListener(
  TAKEN_OVER,
  () => {
    removeEventListener("error", onError, true);
    clearTimeout(patience);
  },
  { once: true },
);
keepEarly();
