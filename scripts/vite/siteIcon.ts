import type { Plugin } from "vite";
import { PALETTES } from "#theme/palette.ts";

const { light } = PALETTES;

/** One mark on a border line. A file, since a policy of `default-src 'self'` alone refuses an icon written in the page. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${light.paper}"/><path d="M2 11 11 18H18L30 25" fill="none" stroke="${light.ink}" stroke-width="2"/><circle cx="14.5" cy="18" r="7" fill="${light.ink}" stroke="${light.paper}" stroke-width="2"/></svg>`;

/** Serves `/icon.svg` in development and emits it into the site. */
export function siteIcon(): Plugin {
  return {
    name: "garita-site-icon",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if ((request.url ?? "").split("?")[0] !== "/icon.svg") return next();
        response.setHeader("Content-Type", "image/svg+xml");
        response.end(ICON);
      });
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "icon.svg", source: ICON });
    },
  };
}
