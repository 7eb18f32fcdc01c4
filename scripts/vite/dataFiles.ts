import type { Plugin } from "vite";
import { openData } from "../dataExport/openData.ts";

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  geojson: "application/geo+json",
};

/** Serves the open data under `data/` in development, made anew at each request, and emits them into the site. */
export function dataFiles(folder = "data"): Plugin {
  return {
    name: "garita-data-files",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = /^\/data\/([\w./-]+)(?:\?.*)?$/.exec(request.url ?? "")?.[1] ?? "";
        const text = path && openData(folder).get(path);
        if (!text) return next();
        response.setHeader("Content-Type", TYPES[path.split(".").at(-1) ?? ""] ?? "application/json");
        response.end(text);
      });
    },
    generateBundle() {
      for (const [path, source] of openData(folder)) {
        this.emitFile({ type: "asset", fileName: `data/${path}`, source });
      }
    },
  };
}
