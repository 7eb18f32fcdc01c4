import { keepEarly } from "./early.ts";

/**
 * Runs before the first paint, small and alone, so that nobody sees another state than the link's: theme, view and
 * hidden parts are applied at once; where the link selects among the records, what it changes (counts, marks, rows)
 * stays covered until the page can show it. A page whose script does not come is uncovered, and says so.
 */
const root = document.documentElement;
const link = new URLSearchParams(location.search);
const isEmbed = root.dataset["document"] === "embed";

const one = (key: string, allowed: readonly string[]): string | null => {
  const value = link.get(key);
  return value !== null && allowed.includes(value) ? value : null;
};

const theme = one("theme", ["light", "dark"]);
if (theme) root.dataset["theme"] = theme;

const surface = one("view", ["map", "strip", "table"]);
if (surface) root.dataset["surface"] = surface;

const hidden = isEmbed ? (link.get("hide") ?? "") : "";
if (hidden) root.dataset["hide"] = hidden.replaceAll(".", " ");

/** Keys that change what is shown, counted or chosen. */
const SELECTING =
  "from to clock span undated method act status level contraband agency organization country precision in area near along q sel at show mode story step";

// A place of its own, or a site that opens with a view which the link may not mean.
if (["at", "in"].some((key) => link.has(key))) root.dataset["moved"] = "";

if (SELECTING.split(" ").some((key) => link.has(key))) {
  root.dataset["linked"] = "";
  // The style sheet writes it where the sentence will stand, so that nothing moves.
  root.style.setProperty("--applying", JSON.stringify(root.dataset["applying"] ?? ""));
  if (root.dataset["opening"] !== undefined && !surface) root.dataset["moved"] = "";
}

addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLScriptElement) root.dataset["linked"] = "failed";
  },
  true,
);
keepEarly();
