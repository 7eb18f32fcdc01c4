import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { site } from "#dataset/siteSchema.ts";
import { basemapOrigins, headerRules, headersAt, headersFile } from "#scripts/vite/siteHeaders.ts";

const guide = readFileSync("docs/publish.md", "utf8");
const contract = readFileSync("src/embed/contract.md", "utf8");

const blocks = [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, form = "", text = ""]) => ({
  form,
  text,
}));
const blockOf = (form: string): string => blocks.find((block) => block.form === form)?.text ?? "";

/** The policy of the contract, as it stands there. */
const POLICY = /^`(default-src 'self'; script-src .*)`\.$/m.exec(contract)?.[1] ?? "";

/** Every header with every value that it has somewhere on the site. */
const ALL = new Set(
  headerRules().flatMap(({ headers }) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`)),
);

/** What a block of nginx or Apache sends, variables filled in. */
function sentBy(form: "nginx" | "apache"): ReadonlySet<string> {
  const text = blockOf(form);
  if (form === "apache") {
    return new Set(
      [...text.matchAll(/Header (?:always )?set ([\w-]+) "(.*)"$/gm)].map(
        ([, name, value]) => `${name}: ${value}`,
      ),
    );
  }
  const variables = new Map(
    [...text.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => [
      name,
      [...body.matchAll(/"(.*)";$/gm)].map(([, value = ""]) => value),
    ]),
  );
  return new Set(
    [...text.matchAll(/add_header ([\w-]+) (?:"(.*?)"|(\$\w+))/g)].flatMap(([, name, value, variable = ""]) =>
      (value === undefined ? (variables.get(variable) ?? []) : [value]).map((one) => `${name}: ${one}`),
    ),
  );
}

describe("the guide to publishing", () => {
  it("gives for nginx and Apache exactly the headers that the site is tested under", () => {
    expect(sentBy("nginx")).toEqual(ALL);
    expect(sentBy("apache")).toEqual(ALL);
  });

  it("shows blocks of the _headers file as the build writes them", () => {
    const written = new Map(
      headersFile()
        .split("\n\n")
        .map((block) => [block.split("\n")[0], block.trim()]),
    );
    const shown = blocks.find(({ text }) => text.startsWith("/*\n"))?.text ?? "";
    for (const block of shown.split("\n\n")) expect(written.get(block.split("\n")[0])).toBe(block.trim());
    expect(shown.split("\n\n").length).toBeGreaterThan(4);
  });

  it("lists every header with its value", () => {
    for (const one of ALL) {
      const [name = "", value = ""] = one.split(/: (.*)/);
      if (name === "Content-Security-Policy") continue;
      expect(guide).toMatch(
        new RegExp(`^\\| \`${name}\` \\| .* \\| \`${value.replace(/[*()?=]/g, "\\$&")}\``, "m"),
      );
    }
  });

  it("knows every field of site.json and no other", () => {
    const table = /\| field \| what to write \|[\s\S]*?\n\n/.exec(guide)?.[0] ?? "";
    const named = table.split("\n").flatMap((line) => [...(line.split(" | ")[0] ?? "").matchAll(/`(\w+)`/g)]);
    expect(named.map(([, name]) => name).sort()).toEqual(Object.keys(site.entries).sort());
  });

  it("names commands and files that are there, and is found from the README", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    const commands = [...guide.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = ""]) => name);
    expect(commands.length).toBeGreaterThan(6);
    expect(commands.filter((name) => name !== "ci" && !(name in scripts))).toEqual([]);
    for (const text of [
      ["docs/publish.md", guide],
      ["README.md", readFileSync("README.md", "utf8")],
    ] as const) {
      const links = [...text[1].matchAll(/\]\(([^)#:]+)(?:#[\w-]*)?\)/g)].map(([, link = ""]) => link);
      expect(links.filter((link) => !existsSync(join(dirname(text[0]), link)))).toEqual([]);
    }
    expect(readFileSync("README.md", "utf8")).toContain("](docs/publish.md)");
  });
});

describe("the site's headers", () => {
  it("hold the contract's policy, framed by anybody in the embed documents alone", () => {
    expect(POLICY).toContain("base-uri 'none'");
    for (const path of ["/embed/", "/es/embed/"])
      expect(headersAt(path)["Content-Security-Policy"]).toBe(`${POLICY}; frame-ancestors *`);
    for (const path of ["/", "/es/", "/incident/nogales-1991-1/", "/es/about/"])
      expect(headersAt(path)["Content-Security-Policy"]).toBe(`${POLICY}; frame-ancestors 'self'`);
  });

  it("never name one header in two rules that match one path", () => {
    for (const path of [
      "/",
      "/es/",
      "/embed/",
      "/es/embed/",
      "/embed.js",
      "/assets/a.js",
      "/data/a.csv",
      "/about/",
    ]) {
      const names = headerRules()
        .filter(({ paths }) =>
          paths.some((one) => one === path || (one.endsWith("*") && path.startsWith(one.slice(0, -1)))),
        )
        .flatMap(({ headers }) => Object.keys(headers));
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it("let the origins of a publisher's own basemap through, and no more", () => {
    const origins = basemapOrigins({
      url: "https://tiles.example/style.json",
      urlDark: null,
      origins: ["https://glyphs.example", "https://tiles.example"],
    });
    expect(origins).toEqual(["https://tiles.example", "https://glyphs.example"]);
    const policy = headersAt("/", headerRules(origins))["Content-Security-Policy"];
    expect(policy).toContain("connect-src 'self' https://tiles.example https://glyphs.example;");
    expect(policy).toContain("img-src 'self' data: blob: https://tiles.example https://glyphs.example;");
    expect(policy).toContain("script-src 'self';");
    expect(basemapOrigins(null)).toEqual([]);
  });
});
