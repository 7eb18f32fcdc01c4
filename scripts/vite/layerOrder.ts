import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * Begins every style sheet of the build with the order of the cascade layers. The first sheet that a page meets decides
 * that order, and which one that is changes with every chunk that shares a component.
 */
export function layerOrder(): Plugin {
  return {
    name: "garita-layer-order",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const order = /^@layer [^{;]+;/.exec(readFileSync("src/app/base.css", "utf8"))?.[0];
        if (!order) this.error("src/app/base.css no longer begins with the order of the layers.");
        for (const asset of Object.values(bundle)) {
          if (asset.type !== "asset" || !asset.fileName.endsWith(".css")) continue;
          asset.source = `${order}${asset.source}`;
        }
      },
    },
  };
}
