import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { classicScripts } from "./scripts/vite/classicScripts.ts";
import { cssModules } from "./scripts/vite/classNames.ts";
import { dataFiles } from "./scripts/vite/dataFiles.ts";
import { documents } from "./scripts/vite/documents.ts";
import { houseStyle } from "./scripts/vite/houseStyle.ts";
import { layerOrder } from "./scripts/vite/layerOrder.ts";
import { noStorage } from "./scripts/vite/noStorage.ts";
import { recordFiles } from "./scripts/vite/recordFiles.ts";
import { siteHeaders } from "./scripts/vite/siteHeaders.ts";
import { siteIcon } from "./scripts/vite/siteIcon.ts";
import { staticPages } from "./scripts/vite/staticPages.ts";

export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [
    react(),
    noStorage(),
    houseStyle(),
    documents(),
    dataFiles(),
    recordFiles(),
    staticPages(),
    classicScripts(),
    siteHeaders(),
    siteIcon(),
    layerOrder(),
  ],
  css: { modules: cssModules },
  build: {
    manifest: true,
    rolldownOptions: {
      input: {
        index: "index.html",
        static: "src/static/Static.module.css",
        counts: "src/features/counts/Counts.module.css",
        withoutScript: "src/app/withoutScript.css",
      },
    },
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: "es" },
});
