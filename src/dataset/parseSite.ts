import type { Site } from "#domain/dataset.ts";
import type { RawSite } from "./siteSchema.ts";

/** The day of a copy that names none, neither in `site.json` nor in the records. */
const FALLBACK_DAY = "2026-11-21";

/** A copy whose `site.json` cannot be read. */
const FALLBACK: RawSite = { title: { en: "Garita", es: "Garita" } };

/**
 * What a publisher decided, and the default of everything else; null is a file that cannot be read. `recordsDay` is
 * the day that the records hold at, which a publisher need not repeat.
 */
export function toSite(raw: RawSite | null, recordsDay: string | null): Site {
  const { corrections, fonts, basemapStyle, accents, ...site } = raw ?? FALLBACK;
  return {
    asOf: site.asOf ?? recordsDay ?? FALLBACK_DAY,
    title: site.title,
    subtitle: site.subtitle ?? {
      en: "Documented cases, alleged and proven",
      es: "Casos documentados, imputados y probados",
    },
    publisher: site.publisher ?? "Garita",
    publisherUrl: site.publisherUrl ?? null,
    baseUrl: site.baseUrl ?? null,
    correctionsEmail: corrections?.email ?? null,
    correctionsUrl: corrections?.url ?? null,
    correctionsDays: corrections?.days ?? 14,
    accents: { light: accents?.light ?? null, dark: accents?.dark ?? null },
    fonts: {
      serif: fonts?.serif ?? null,
      sans: fonts?.sans ?? null,
      files: (fonts?.files ?? []).map(({ weight = "400", style = "normal", ...file }) => {
        return { ...file, weight, style };
      }),
    },
    defaultView: site.defaultView ?? null,
    basemapStyle: basemapStyle
      ? { ...basemapStyle, urlDark: basemapStyle.urlDark ?? null, origins: basemapStyle.origins ?? [] }
      : null,
  };
}
