import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
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
    /** The preview server leaves GeoJSON as it is; a phone would wait five seconds longer for the records. */
    configurePreviewServer({ config, middlewares }) {
      const sent = new Map<string, Buffer>();
      middlewares.use((request, response, next) => {
        const name = /^\/data\/([\w-]+\.geojson)(?:\?.*)?$/.exec(request.url ?? "")?.[1];
        const takesGzip = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
        const path = join(config.build.outDir, "data", name ?? "");
        if (!name || !takesGzip || !existsSync(path)) return next();
        const body = sent.get(name) ?? gzipSync(readFileSync(path));
        sent.set(name, body);
        response.setHeader("Content-Type", "application/geo+json");
        response.setHeader("Content-Encoding", "gzip");
        response.setHeader("Vary", "Accept-Encoding");
        response.end(request.method === "HEAD" ? undefined : body);
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
