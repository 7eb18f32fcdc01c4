import { describe, expect, it } from "vitest";
import { heightMessagesOf } from "#embed/heights.ts";
import { parseGuestMessage, parseHostMessage } from "#embed/protocol.ts";

const ADDRESS = "https://atlas.example/embed/?childId=map-1";

describe("the published messages", () => {
  it("announce a height in the four forms that hosts listen to", () => {
    expect(heightMessagesOf(640, ADDRESS)).toEqual([
      { source: "garita", version: 1, type: "height", height: 640 },
      { sentinel: "amp", type: "embed-size", height: 640 },
      "pymxPYMxmap-1xPYMxheightxPYMx640",
      `{"src":"${ADDRESS}","context":"iframe.resize","height":640}`,
    ]);
  });

  it("leave pym out where nobody asked for it, or its id would tear the message apart", () => {
    expect(heightMessagesOf(640, "https://atlas.example/embed/")).toHaveLength(3);
    expect(heightMessagesOf(640, "https://atlas.example/embed/?childId=a%20b%3Cscript%3E")).toHaveLength(3);
  });

  it("from a frame are read as they are written", () => {
    const head = { source: "garita", version: 1 } as const;
    for (const message of [
      { ...head, type: "ready", link: "" },
      { ...head, type: "state", link: "?method=bribery" },
      { ...head, type: "height", height: 640 },
      { ...head, type: "select", id: "incident.nogales-1991-1" },
      { ...head, type: "select", id: null },
    ])
      expect(parseGuestMessage(message)).toEqual(message);
  });

  it("from a host are read as they are written", () => {
    const head = { source: "garita-host", version: 1 } as const;
    for (const message of [
      { ...head, type: "show", link: "?method=bribery" },
      { ...head, type: "get" },
    ])
      expect(parseHostMessage(message)).toEqual(message);
  });
});
