import { rmSync } from "node:fs";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: Vitest merges declarations into this interface
  export interface ProvidedContext {
    siteUrl: string;
  }
}

/** Builds the site as `npm run build` does and serves it on the loopback under the contract's policy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  rmSync("tests/output/screens", { recursive: true, force: true });
  if (!process.env["GARITA_BUILT"]) await build({ logLevel: "warn" });
  const server = await preview({ preview: { port: 4199, host: "127.0.0.1" }, logLevel: "warn" });
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  if (!address) throw new Error("The built site could not be served on the loopback.");
  project.provide("siteUrl", address);
  return () => server.close();
}
