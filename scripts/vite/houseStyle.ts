import { dirname, join, relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { houseCss } from "#theme/house.ts";
import { readSite } from "./site.ts";

/** The folder of a publisher's font files, below that of the data. */
export const FONTS = "fonts";

/**
 * Writes the publisher's look behind the tokens, in the one style sheet that every document has, with script and
 * without. Font files become assets with their content in their names.
 */
export function houseStyle(folder = "data"): Plugin {
  return {
    name: "garita-house-style",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/theme\/tokens\.css(?:\?|$)/ },
      handler(code, id) {
        this.addWatchFile(resolve(folder, "site.json"));
        const sheet = dirname(id.split("?")[0] ?? id);
        const addressOf = (file: string): string =>
          relative(sheet, resolve(join(folder, FONTS, file)))
            .split(sep)
            .join("/");
        return { code: `${code}\n${houseCss(readSite(folder), addressOf)}`, map: null };
      },
    },
  };
}
