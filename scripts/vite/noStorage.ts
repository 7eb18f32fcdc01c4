import type { Plugin } from "vite";

const LOG_STORAGE = /@probe\.gl\/log\/dist\/utils\/local-storage\.js$/;
const ASKED = "window[type]";

/** deck.gl's log tries the browser's storage by writing into it. The site stores nothing, so it is given none. */
export function noStorage(): Plugin {
  return {
    name: "garita-no-storage",
    enforce: "pre",
    transform(code, id) {
      if (!LOG_STORAGE.test(id.split("?")[0] ?? "")) return null;
      if (!code.includes(ASKED)) this.error("deck.gl's log asks for storage in another way: look again.");
      return { code: code.replace(ASKED, "null"), map: null };
    },
  };
}
