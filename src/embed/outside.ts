/**
 * Pages made for a window of their own open in one: a frame is no place for them. What stays says `target="_self"`; the
 * other language keeps pym's `childId`, without which the frame would no longer be heard there.
 */
export function openLinksOutside(page: Document): void {
  const childId = new URL(page.URL).searchParams.get("childId");
  const onClick = ({ target }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link?.dataset["carries"] === "" && childId !== null) {
      const address = new URL(link.href);
      address.searchParams.set("childId", childId);
      link.href = address.href;
    }
    if (!link || link.target) return;
    link.target = link.getAttribute("href")?.startsWith("#") ? "_self" : "_blank";
    link.rel = "noopener";
  };
  page.addEventListener("click", onClick, true);
}
