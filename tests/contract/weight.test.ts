import { describe, expect, it } from "vitest";
import { weighSite } from "#scripts/weights.ts";

describe("the weight of the built site (brotli 11)", () => {
  it("is at most 180 KB in script and styles for everything but the live map", () => {
    const { withoutMap } = weighSite();
    expect(withoutMap).toBeGreaterThan(40_000);
    expect(withoutMap).toBeLessThanOrEqual(180 * 1024);
  });

  it("leaves the live map in its own late chunk", () => {
    expect(weighSite().liveMap).toBeGreaterThan(300_000);
  });
});
