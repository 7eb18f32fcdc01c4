import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const isPublic = (name: string): boolean => name.endsWith(".geojson") || name.endsWith(".json");

/** Serves the records under `data/` in development and copies them, without white space, into the site. */
export function dataFiles(folder = "data"): Plugin {
  return {
    name: "garita-data-files",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/data\/([\w.-]+)(?:\?.*)?$/.exec(request.url ?? "")?.[1];
        if (!name || !isPublic(name) || !readdirSync(folder).includes(name)) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(readFileSync(join(folder, name)));
      });
    },
    generateBundle() {
      for (const name of readdirSync(folder).filter(isPublic)) {
        const compact = JSON.stringify(JSON.parse(readFileSync(join(folder, name), "utf8")));
        this.emitFile({ type: "asset", fileName: `data/${name}`, source: compact });
      }
    },
  };
}
