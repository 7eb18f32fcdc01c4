/** One address in the data, and the record that gives it. */
export type Address = Readonly<{ file: string; record: string; field: string; url: string }>;
export type AddressProblem = Address & Readonly<{ wrong: string; write: string }>;
export type Host = Readonly<{ host: string; count: number; archived: number }>;

const ADDRESS_KEYS = ["url", "archivedUrl"] as const;
/** What follows a reader and says nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|ref_src|cmpid|ocid|s_cid|smid|ns_\w+)$/i;

/** Every address in a file, found by its key wherever it stands. */
export function addressesOf(file: string, value: unknown, record = ""): readonly Address[] {
  if (Array.isArray(value)) return value.flatMap((item) => addressesOf(file, item, record));
  if (typeof value !== "object" || value === null) return [];
  const object = value as Readonly<Record<string, unknown>>;
  const own = ["id", "code"].map((key) => object[key]).find((name) => typeof name === "string");
  const name = typeof own === "string" && !record ? own : record;
  return Object.entries(object).flatMap(([field, item]) => {
    const isAddress = ADDRESS_KEYS.some((key) => key === field) && typeof item === "string";
    return isAddress ? [{ file, record: name, field, url: item }] : addressesOf(file, item, name);
  });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : "";
}

/** Hosts by how many records name them, with how many of their pages have an archived copy. */
export function hostsOf(addresses: readonly Address[]): readonly Host[] {
  const hosts = new Map<string, Host>();
  addresses.forEach(({ field, url }, index) => {
    if (field !== "url") return;
    const host = hostOf(url);
    const next = addresses[index + 1];
    const hasCopy = next?.field === "archivedUrl" && next.record === addresses[index]?.record;
    const { count, archived } = hosts.get(host) ?? { count: 0, archived: 0 };
    hosts.set(host, { host, count: count + 1, archived: archived + (hasCopy ? 1 : 0) });
  });
  return [...hosts.values()].sort((a, b) => b.count - a.count || a.host.localeCompare(b.host));
}

/** An address without what may differ between two ways of writing it. */
function coreOf(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/#.*$/, "")
    .replace(/\/$/, "");
}

/** What is wrong with the form of an address, without asking any server. */
function formFaultOf(url: string): Readonly<{ wrong: string; write: string }> | null {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    return { wrong: "is no http or https address", write: "the whole address, from https:// on" };
  }
  const parsed = new URL(url);
  if (parsed.username || parsed.password)
    return { wrong: "holds a user name", write: "the address without it" };
  const tracking = [...parsed.searchParams.keys()].filter((key) => TRACKING.test(key));
  if (!tracking.length) return null;
  for (const key of tracking) parsed.searchParams.delete(key);
  return { wrong: `is followed by ${tracking.join(", ")}`, write: parsed.href };
}

/** Addresses of a wrong form, and those that one record, or two in two ways of writing, give twice. */
export function addressProblemsOf(addresses: readonly Address[]): readonly AddressProblem[] {
  const firsts = new Map<string, Address>();
  return addresses.flatMap((address) => {
    const fault = formFaultOf(address.url);
    if (fault) return [{ ...address, ...fault }];
    const core = `${address.field} ${coreOf(address.url)}`;
    const first = firsts.get(core);
    if (!first) firsts.set(core, address);
    if (!first || (first.url === address.url && first.record !== address.record)) return [];
    if (first.url !== address.url) {
      return [
        { ...address, wrong: `is another way of writing an address of ${first.record}`, write: first.url },
      ];
    }
    const isCase = address.file === "incidents.geojson";
    return isCase ? [{ ...address, wrong: "stands twice in the record", write: "every address once" }] : [];
  });
}
