import type { StyleSpecification } from "maplibre-gl";
import type { BasemapStyle } from "#domain/dataset.ts";
import type { Theme } from "#theme/palette.ts";

/** A style that is not there by then is not waited for. */
const PATIENCE_MS = 10_000;

/** The address of the publisher's own map for a theme; null keeps the embedded one, whose tones the marks are made for. */
export function styleAddressOf(style: BasemapStyle | null, theme: Theme): string | null {
  return (theme === "dark" ? style?.urlDark : style?.url) ?? null;
}

/** Fetches a MapLibre style. Rejects where it cannot be had or is none; what is in it MapLibre checks itself. */
export async function loadStyle(address: string, fetcher: typeof fetch = fetch): Promise<StyleSpecification> {
  const response = await fetcher(address, {
    signal: AbortSignal.timeout(PATIENCE_MS),
    credentials: "omit",
    referrerPolicy: "origin",
  });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const style = (await response.json()) as Partial<StyleSpecification> | null;
  if (style?.version !== 8 || !Array.isArray(style.layers))
    throw new Error(`${address} is no MapLibre style`);
  return style as StyleSpecification;
}

/** The first layer of names, which marks go in before, so that no mark covers a name; undefined where there is none. */
export const firstLabelOf = ({ layers }: Pick<StyleSpecification, "layers">): string | undefined =>
  layers.find(({ type }) => type === "symbol")?.id;
