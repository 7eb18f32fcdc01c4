/** Pages made for a window of their own open in one: a frame is no place for them. What stays says `target="_self"`. */
export function openLinksOutside(page: Document): void {
  const onClick = ({ target }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (!link || link.target) return;
    link.target = link.getAttribute("href")?.startsWith("#") ? "_self" : "_blank";
    link.rel = "noopener";
  };
  page.addEventListener("click", onClick, true);
}
