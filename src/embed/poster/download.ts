import type { Choices } from "#state/choices.ts";
import { writeLink } from "#state/link.ts";
import type { Atlas } from "#state/useApp.tsx";
import { FINE_FROM_ZOOM } from "./formats.ts";
import type { PosterGround } from "./mapGround.ts";

/** "garita-method-bribery-2026-11-21.png": the view and the data's date, in letters that every file system takes. */
export function downloadName(
  { dataset, locale }: Pick<Atlas, "dataset" | "locale">,
  choices: Choices,
  extension: "svg" | "png",
): string {
  const { filter, selection } = choices;
  const slug = (text: string): string =>
    text
      .normalize("NFD")
      .replaceAll(/[^\p{ASCII}]/gu, "")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "");
  const view = slug(decodeURIComponent(writeLink({ ...choices, filter, selection })));
  return [slug(dataset.site.title[locale]) || "atlas", view.slice(0, 60).replace(/-$/, ""), dataset.site.asOf]
    .filter((part) => part !== "")
    .join("-")
    .concat(`.${extension}`);
}

/** The basemap in full, for a picture of less than the whole border; undefined where it cannot be had: the simplified one does. */
export async function loadPosterGround({ filter, view }: Choices): Promise<PosterGround | undefined> {
  const isClose = view.camera ? view.camera.zoom > FINE_FROM_ZOOM : filter.regions.length > 0;
  if (!isClose || view.surface === "strip") return undefined;
  const { loadBasemap } = await import("#map/basemap/basemapData.ts");
  return loadBasemap().catch(() => undefined);
}

/** A picture of a poster in a browser; `scale` is pixels of the picture for one of the poster. */
export async function posterPng(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("the picture is empty"))),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
