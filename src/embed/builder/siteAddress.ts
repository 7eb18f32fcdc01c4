import type { Atlas } from "#state/useApp.tsx";

export type SiteAddress = Readonly<{
  /** Absolute, with a trailing slash. */
  address: string;
  /** False where the publisher has set no address, so that the page's own stands in. */
  isSet: boolean;
}>;

/** The top of the site as others reach it. */
export function siteAddressOf({ dataset, root }: Pick<Atlas, "dataset" | "root">, page: string): SiteAddress {
  const { baseUrl } = dataset.site;
  return baseUrl === null
    ? { address: new URL(root, page).href.replace(/[?#].*$/, ""), isSet: false }
    : { address: `${baseUrl.replace(/\/+$/, "")}/`, isSet: true };
}

/** An address that only this machine knows has no place in a printed picture. */
export function isPublicAddress(address: string): boolean {
  const { hostname, protocol } = new URL(address);
  return /^https?:$/.test(protocol) && !/^(?:localhost|127\..*|\[::1\])$/.test(hostname);
}
