// SPDX-License-Identifier: Apache-2.0

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { helm, helmVersions, readManifests } from "../support/helm.ts";
import { filesMadeBy, HOSTILE_WORDS } from "../support/hostile-words.ts";
import { LONG_MS } from "../support/limits.ts";
import { nginxForTests, startNginx } from "../support/nginx.ts";
import { objectOf } from "../support/rendered.ts";
import { startTwoClusters } from "../support/two-clusters.ts";

const CHART = join(import.meta.dirname, "..", "..", "chart");
const NAME = "ddd-int-kdp";

/** Values of an nginx of the old cluster, with every kind of text that gets into its configuration. */
const SOURCE = {
  role: "source",
  source: {
    upstreamTls: { secret: "kdp-upstream" },
    bufferSize: "32k",
    nginx: { resolver: "10.96.0.10", resolverValid: "10s", clusterDomain: "cluster.local", trustedIps: ["10.0.0.0/8"] },
    ingress: { className: "nginx" },
  },
  routeTable: {
    apis: {
      "api-name01": null,
      api02: null,
      api01: {
        path: "/api01",
        hosts: ["api01.own.example.com"],
        source: {
          method: "nginx",
          weight: 50,
          host: "api01.target-team2.dev.aliyun.cloud.cn.aibang",
          service: { name: "x" },
        },
        split: { weights: { b: 100 }, by: "cookie:sid, header:X-User-Id" },
      },
      api03: {
        path: "/api03",
        source: { method: "redirect" },
        redirect: { origin: "https://dev-01.aliyun.cloud.cn.aibang" },
        cors: { allowOrigins: ["https://app.example.com"] },
      },
    },
  },
};

/** Where a text gets into nginx's configuration. */
const PLACES = [
  ["source", "bufferSize"],
  ["source", "nginx", "resolver"],
  ["source", "nginx", "resolverValid"],
  ["source", "nginx", "clusterDomain"],
  ["source", "nginx", "trustedIps", "0"],
  ["routeTable", "apis", "api01", "path"],
  ["routeTable", "apis", "api01", "hosts", "0"],
  ["routeTable", "apis", "api01", "source", "host"],
  ["routeTable", "apis", "api01", "source", "service", "name"],
  ["routeTable", "apis", "api01", "split", "by"],
  ["routeTable", "apis", "api03", "path"],
  ["routeTable", "apis", "api03", "redirect", "origin"],
  ["routeTable", "apis", "api03", "cors", "allowOrigins", "0"],
  ["routeTable", "legacyHosts", "0", "host"],
  ["routeTable", "shortHosts", "0"],
];

const HOSTILE_CONF = [
  "x; } server { listen 8080; return 200 evil",
  "x;\n  return 200 evil;",
  "x\" 'evil",
  "x{$http_evil} # evil",
  'cookie:sid"\n; evil',
  "~^evil\\",
];

/** A copy of a value with another text at one place; keys that look like positions are positions of a list. */
function valueWith(value: unknown, path: readonly string[], text: string): unknown {
  const [key = "", ...rest] = path;
  const inner = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  const changed = rest.length === 0 ? text : valueWith(inner, rest, text);
  return /^[0-9]$/.test(key) ? [changed] : { ...(value as object | undefined), [key]: changed };
}

async function helmWith(args: readonly string[], values: object): ReturnType<typeof helm> {
  const path = helmVersions.at(-1)?.path ?? "helm";
  return helm(
    path,
    [...args, "--namespace", "team1", "--skip-schema-validation", "--values", "-"],
    JSON.stringify(values),
  );
}

/** The nginx configuration; undefined where helm refuses the values. */
async function confOf(values: object): Promise<string | undefined> {
  const args = ["template", NAME, CHART, "--kube-version", "1.34", "--show-only", "templates/source/configmap.yaml"];
  const { code, stdout } = await helmWith(args, values);
  if (code !== 0) return undefined;
  const { data } = objectOf(readManifests(stdout), "ConfigMap", `${NAME}-nginx`);
  return (data as Record<string, string>)["nginx.conf"];
}

/** What a configuration is made of: its directives and blocks, without their values. */
function shapeOf(conf: string): string {
  return conf
    .replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "Q")
    .replaceAll(/#.*/g, "")
    .replaceAll(/[^;{}]/g, "");
}

describe("nginx's configuration where helm skips the schema", () => {
  nginxForTests();

  it.each(PLACES.map((path) => ({ name: path.join("."), path })))(
    "has no text of a value but as one word: $name",
    { timeout: LONG_MS },
    async ({ path }) => {
      const usual = shapeOf((await confOf(SOURCE)) ?? "");
      expect(usual).not.toBe("");
      for (const hostile of HOSTILE_CONF) {
        const conf = await confOf(valueWith(SOURCE, path, hostile) as object);
        // Refused.
        if (conf === undefined) continue;
        expect(conf, hostile).not.toMatch(/evil(?!\\)/);
        // A key that nginx can't know is left out, with its map.
        if (!path.includes("by")) expect(shapeOf(conf), hostile).toBe(usual);
        const clusters = await startTwoClusters(["api01", "api03"]);
        const place = { ...clusters.place, upstreams: upstreamsOf(conf) };
        await (await startNginx(conf, place)).stop();
        await clusters.close();
      }
    },
  );
});

/** Every upstream of a configuration, on this machine. */
function upstreamsOf(conf: string): Record<string, string> {
  return Object.fromEntries([...conf.matchAll(/server (\S+) resolve/g)].map(([, name = ""]) => [name, "127.0.0.1:9"]));
}

/** What is written into nginx's configuration by these templates alone. */
const NGINX_TEMPLATES = globSync("templates/source/_source-nginx*.tpl", { cwd: CHART });
const NOTES_TEMPLATES = ["templates/NOTES.txt", "templates/source/_source-notes.tpl"];
/** Actions that write nothing. */
const WRITES_NOTHING = /^(if|else|end|range|with|define|\$\w+ :?=|\/\*)/;
/** Actions that write a number, a checked word, or what another of these templates writes. */
const WRITES_CONF =
  /^(int|max|sub|add|mul) |\| int$|^include "kdp\.(nginx(Word|Location|Resolver)|mapKey|source(Nginx\w*|Share|IsSplit)|regexName)" |^(index \. [01]|\.variable|\$variable|\$i|\$word|\$name|\$key|\$each)$|^\$redirect\.rest \| empty|^ternary |ternary "|^trimPrefix "\$" \$key |^dict|^\$start$|^\$api\.variable$|^fail |^nindent 8 \.$|^\$\.variable$/;
const WRITES_WORDS = /^(include "kdp\.(shellWord|upgradeCommand)" |\$up$|if |else|end)/;

function actionsIn(file: string, lines: (line: string) => boolean): string[] {
  const text = readFileSync(join(CHART, file), "utf8").split("\n").filter(lines).join("\n");
  return [...text.matchAll(/\{\{-?\s*((?:[^}]|\}(?!\}))*?)\s*-?\}\}/g)].map(([, action = ""]) => action);
}

describe("templates", () => {
  it("put every value into nginx's configuration as a number or a checked word", () => {
    expect(NGINX_TEMPLATES).toHaveLength(4);
    const open = NGINX_TEMPLATES.flatMap((file) => actionsIn(file, () => true)).filter(
      (action) => !WRITES_NOTHING.test(action) && !WRITES_CONF.test(action),
    );
    expect(open).toEqual([]);
  });

  it("put every value into a printed command as a quoted word", () => {
    const isCommand = (line: string): boolean =>
      /^ {2}(\{\{ (\$up|include "kdp\.upgradeCommand" \.) \}\}|[A-Z]+=\$\(|(helm|kubectl|curl)\b)/.test(line);
    const actions = NOTES_TEMPLATES.flatMap((file) => actionsIn(file, isCommand));
    expect(actions.length).toBeGreaterThan(30);
    expect(actions.filter((action) => !WRITES_WORDS.test(action))).toEqual([]);
  });
});

describe("the commands of the notes where helm skips the schema", () => {
  const places = [
    { nameOverride: "" },
    { fullnameOverride: "" },
    { ...SOURCE, fullnameOverride: "" },
    { ...SOURCE, source: { ...SOURCE.source, ingress: { mode: "replace", className: "" } } },
    { routeTable: { apis: { "": { path: "/x" } } } },
    { routeTable: { shortHosts: [""] } },
    { ...SOURCE, routeTable: { ...SOURCE.routeTable, address: "" } },
  ];

  it.each(HOSTILE_WORDS)("run nothing else: %j", { timeout: LONG_MS }, async (hostile) => {
    let shown = 0;
    for (const place of places) {
      const values = JSON.parse(JSON.stringify(place).replaceAll('""', JSON.stringify(hostile))) as object;
      const { code, stdout } = await helmWith(["install", "x", CHART, "--dry-run=client", "--hide-secret"], values);
      if (code !== 0) continue;
      const notes = stdout.split("\nNOTES:\n")[1] ?? "";
      const commands = notes.split("\n").filter((line) => /^ {2}(helm|kubectl|curl|ADDRESS=)/.test(line));
      expect(commands.length).toBeGreaterThan(3);
      expect(await filesMadeBy(commands.join("\n"))).toEqual([]);
      shown += 1;
    }
    expect(shown).toBeGreaterThan(0);
  });

  it.each(HOSTILE_WORDS.slice(0, 1))("would run it in this test where it is not quoted: %j", async (hostile) => {
    expect(await filesMadeBy(`helm ${hostile}`)).toEqual(["seen"]);
  });
});
