import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseGuestMessage, parseHostMessage } from "#embed/protocol.ts";

const host = { source: "garita-host", version: 1 };
const guest = { source: "garita", version: 1 };
const almost = (head: object) =>
  fc
    .record({
      type: fc.oneof(fc.constantFrom("show", "get", "ready", "state", "height", "select"), fc.anything()),
      link: fc.anything(),
      height: fc.oneof(fc.double(), fc.anything()),
      id: fc.anything(),
    })
    .map((fields) => ({ ...head, ...fields }));

describe("a message from anywhere", () => {
  it("never throws, and comes out as a link, an id or a height or not at all", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), almost(host), almost(guest)), (data) => {
        const [asked, told] = [parseHostMessage(data), parseGuestMessage(data)];
        if (asked?.type === "show") expect(typeof asked.link).toBe("string");
        if (told?.type === "height") expect(Number.isInteger(told.height)).toBe(true);
        for (const message of [asked, told]) {
          for (const value of Object.values(message ?? {}))
            expect(value === null || ["string", "number"].includes(typeof value)).toBe(true);
        }
      }),
    );
  });

  it("of another source, version or kind is nothing to us", () => {
    for (const data of [
      null,
      "garita-host",
      [host],
      { ...host, type: "run", link: "?q=x" },
      { ...host, version: 2, type: "get" },
      { ...host, source: "garita", type: "get" },
      { source: "garita-host", type: "get" },
    ])
      expect(parseHostMessage(data)).toBe(null);
  });

  it("with a link that is none, or that has no end, is not followed", () => {
    for (const link of [
      1,
      null,
      undefined,
      {},
      ["?q=x"],
      "javascript:alert(1)",
      "//evil.example",
      `?q=${"x".repeat(9000)}`,
    ])
      expect(parseHostMessage({ ...host, type: "show", link })).toBe(null);
  });

  it("with a height that is none does not move the frame", () => {
    for (const height of ["100", Number.NaN, -1, Number.POSITIVE_INFINITY, 1e9, null, { valueOf: () => 5 }])
      expect(parseGuestMessage({ ...guest, type: "height", height })).toBe(null);
    expect(parseGuestMessage({ ...guest, type: "height", height: 99.2 })).toMatchObject({ height: 100 });
  });

  it("carries no field that is not of its kind", () => {
    const extra = { onload: "alert(1)", html: "<b>", lock: "method" };
    expect(parseHostMessage({ ...host, type: "get", ...extra })).toEqual({ ...host, type: "get" });
    expect(parseGuestMessage({ ...guest, type: "select", id: "incident.<img>" })).toBe(null);
  });
});
