/** What a frame tells its host. Links, ids and heights: nothing in a message can be run. */
export type GuestMessage = Readonly<{ source: "garita"; version: 1 }> &
  (
    | Readonly<{ type: "ready" | "state"; link: string }>
    | Readonly<{ type: "height"; height: number }>
    | Readonly<{ type: "select"; id: string | null }>
  );

/** What a host asks of its frame. */
export type HostMessage = Readonly<{ source: "garita-host"; version: 1 }> &
  (Readonly<{ type: "show"; link: string }> | Readonly<{ type: "get" }>);

/** Longer links are nobody's choices: every code of every key, named once, takes less. */
const MAX_LINK = 8192;
const MAX_HEIGHT_PX = 100_000;
const ID = /^(?:incident|port|task-force)\.[a-z0-9-]{1,120}$/;

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a message of ours, read once; null for all else. A message is a structured clone: it has no getters that could throw. */
function fieldsOf(data: unknown, source: string): Fields | null {
  if (typeof data !== "object" || data === null) return null;
  const fields = data as Fields;
  return fields["source"] === source && fields["version"] === 1 ? fields : null;
}

const isLink = (value: unknown): value is string =>
  typeof value === "string" && value.length <= MAX_LINK && (value === "" || value.startsWith("?"));

/** A host's request, or null: whatever else a page sends to a frame is nothing to us. */
export function parseHostMessage(data: unknown): HostMessage | null {
  const fields = fieldsOf(data, "garita-host");
  if (!fields) return null;
  const { type, link } = fields as { type?: unknown; link?: unknown };
  if (type === "get") return { source: "garita-host", version: 1, type };
  return type === "show" && isLink(link) ? { source: "garita-host", version: 1, type, link } : null;
}

/** A frame's message, or null. Heights are whole pixels. */
export function parseGuestMessage(data: unknown): GuestMessage | null {
  const fields = fieldsOf(data, "garita");
  if (!fields) return null;
  const { type, link, height, id } = fields as Record<"type" | "link" | "height" | "id", unknown>;
  const head = { source: "garita", version: 1 } as const;
  switch (type) {
    case "ready":
    case "state":
      return isLink(link) ? { ...head, type, link } : null;
    case "height":
      return typeof height === "number" && height >= 0 && height <= MAX_HEIGHT_PX
        ? { ...head, type, height: Math.ceil(height) }
        : null;
    case "select":
      return id === null || (typeof id === "string" && ID.test(id)) ? { ...head, type, id } : null;
    default:
      return null;
  }
}
