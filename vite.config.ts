import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { dataFiles } from "./scripts/vite/dataFiles.ts";
import { documents } from "./scripts/vite/documents.ts";
import { embedScript } from "./scripts/vite/embedScript.ts";
import { layerOrder } from "./scripts/vite/layerOrder.ts";
import { staticPages } from "./scripts/vite/staticPages.ts";

/** The contract's policy; `npm start` and every end-to-end test serve the site under it. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'";

export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [react(), documents(), dataFiles(), staticPages(), embedScript(), layerOrder()],
  build: {
    manifest: true,
    rolldownOptions: {
      input: {
        index: "index.html",
        static: "src/static/Static.module.css",
        counts: "src/features/counts/Counts.module.css",
      },
    },
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: "es" },
  preview: { headers: { "Content-Security-Policy": CONTENT_SECURITY_POLICY } },
});
