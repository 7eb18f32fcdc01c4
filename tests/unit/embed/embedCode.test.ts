import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atlasViewAddress,
  CODE_FORMS,
  type EmbedCode,
  embedCode,
  frameAddress,
} from "#embed/builder/embedCode.ts";

const code: EmbedCode = {
  site: "https://atlas.example/border/",
  locale: "en",
  link: "?method=bribery&in=state-us-tx&hide=search&lock=method.in",
  title: "Bribery in Texas",
  linkText: "Open this view in Garita",
  heightPx: 900,
  follows: false,
  picture: "garita-bribery.png",
};

describe("the code for a newsroom's page", () => {
  it("loads the script once and gives the element a fallback that leads to the whole atlas", () => {
    expect(embedCode("script", { ...code, follows: true })).toBe(
      [
        '<script src="https://atlas.example/border/embed.js" async></script>',
        '<garita-map href="https://atlas.example/border/embed/?method=bribery&amp;in=state-us-tx&amp;hide=search&amp;lock=method.in" title="Bribery in Texas" height="900">',
        "  <p>Bribery in Texas</p>",
        '  <p><a href="https://atlas.example/border/?method=bribery&amp;in=state-us-tx">Open this view in Garita</a></p>',
        "</garita-map>",
      ].join("\n"),
    );
  });

  it("is one frame and nothing else where its height is fixed", () => {
    const frame = embedCode("frame", { ...code, locale: "es", link: "" });
    expect(frame).toBe(
      '<iframe src="https://atlas.example/border/es/embed/" title="Bribery in Texas" width="100%" height="900" loading="lazy" frameborder="0"></iframe>',
    );
  });

  it("takes the script and marks the frame where it follows its content", () => {
    for (const form of ["frame", "picture"] as const) {
      const text = embedCode(form, { ...code, follows: true });
      expect(text).toMatch(
        /^<script src="https:\/\/atlas\.example\/border\/embed\.js" async><\/script>\n<iframe data-garita src=/,
      );
      expect(embedCode(form, code)).not.toMatch(/script src|data-garita/);
    }
  });

  it("holds the picture with its description for readers without script", () => {
    expect(embedCode("picture", code)).toMatch(
      /\n<noscript>\n {2}<img src="garita-bribery\.png" alt="Bribery in Texas" width="100%">\n {2}<p><a href="[^"]+">Open this view in Garita<\/a><\/p>\n<\/noscript>$/,
    );
  });

  it("leads to a whole atlas, which nothing hides or locks", () => {
    expect(atlasViewAddress({ ...code, link: "?hide=title&lock=at" })).toBe("https://atlas.example/border/");
    expect(frameAddress(code)).toContain("lock=method.in");
  });

  it("keeps every text a value: no title, link or file name becomes a tag or another attribute", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        "</noscript><img src=x onerror=alert(1)>",
        "' onload='alert(1)",
        "a\nb\u0000c --> </garita-map>",
        "&quot; &amp; &lt;b&gt;",
      ),
    );
    const shape = (form: (typeof CODE_FORMS)[number], text: string): string =>
      embedCode(form, { ...code, title: text, linkText: text, picture: text, follows: true })
        .replaceAll(/"[^"]*"/g, '""')
        .replaceAll(/>[^<>]*</g, "><");
    fc.assert(
      fc.property(hostile, fc.constantFrom(...CODE_FORMS), (text, form) => {
        expect(shape(form, text)).toBe(shape(form, "x"));
      }),
    );
  });
});
