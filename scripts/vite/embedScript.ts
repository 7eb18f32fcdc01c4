import { build, type Plugin, type Rollup } from "vite";

const ENTRY = "src/embed/hostScript.ts";

/** The host script as one classic script without imports, for browsers of the last years. */
async function hostScript(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: "iife" } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((part) => part.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`${ENTRY} gave no script.`);
  return chunk.code;
}

/** Serves `/embed.js` in development and emits it into the site. */
export function embedScript(): Plugin {
  return {
    name: "garita-embed-script",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if ((request.url ?? "").split("?")[0] !== "/embed.js") return next();
        response.setHeader("Content-Type", "text/javascript");
        hostScript().then((code) => response.end(code), next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "embed.js", source: await hostScript() });
    },
  };
}
