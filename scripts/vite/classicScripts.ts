import { createHash } from "node:crypto";
import { build, type Plugin, type Rollup } from "vite";

const HOST = "src/embed/hostScript.ts";
const BOOT = "src/app/boot.ts";

/** One classic script without imports, for browsers of the last years. */
async function classicScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: "iife" } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((part) => part.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`${entry} gave no script.`);
  return chunk.code;
}

/** Where the script that runs before the first paint lies below the site's top; its content is part of its name. */
export async function bootScript(): Promise<Readonly<{ fileName: string; source: string }>> {
  const source = await classicScript(BOOT);
  const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
  return { fileName: `assets/boot-${hash}.js`, source };
}

/** Serves `/embed.js` and the boot script in development, and emits the first into the site. */
export function classicScripts(): Plugin {
  return {
    name: "garita-classic-scripts",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0];
        const entry = path === "/embed.js" ? HOST : path === "/boot.js" ? BOOT : null;
        if (!entry) return next();
        response.setHeader("Content-Type", "text/javascript");
        classicScript(entry).then((code) => response.end(code), next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "embed.js", source: await classicScript(HOST) });
    },
  };
}
