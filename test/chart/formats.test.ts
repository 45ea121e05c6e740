// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { hasErrors } from "../../plugins/route-table/table/finding.ts";
import { helm, helmVersions } from "../support/helm.ts";
import { LONG_MS } from "../support/limits.ts";
import { textsNear } from "../support/near-texts.ts";
import { ownTable } from "../support/rendered.ts";

/** How many texts each field is tried with. */
const TEXTS = Number(process.env["KDP_FORMAT_TEXTS"] ?? "12");

/** A field of an API or a cluster: what a text is put into, and texts that it takes. */
interface Field {
  readonly name: string;
  readonly settings: (text: string) => object;
  readonly examples: readonly string[];
}

const API_FIELDS: readonly Field[] = [
  { name: "path", settings: (path) => ({ path }), examples: ["/{api}", "/v1/{api}/x"] },
  { name: "hosts", settings: (host) => ({ hosts: [host] }), examples: ["{api}.example.com", "a.{api}.b"] },
  {
    name: "upstream",
    settings: (upstream) => ({ upstream }),
    examples: ["http://a.example/{api}/b", "https://10.0.0.1:8443/v2", "http://[2001:db8::7]:80/x"],
  },
  { name: "hostHeader", settings: (hostHeader) => ({ hostHeader }), examples: ["upstream", "a.example"] },
  {
    name: "sunset",
    settings: (sunset) => ({ oldHosts: { sunset } }),
    examples: ["2027-03-31", "2027-03-31T18:00:00Z"],
  },
  {
    name: "links",
    settings: (deprecation) => ({ oldHosts: { links: { deprecation } } }),
    examples: ["https://example.com:8080/a/b?c=d#e", "http://[::1]/%7Ex"],
  },
  { name: "timeouts", settings: (read) => ({ timeouts: { read } }), examples: ["1m30s", "596h", "500ms"] },
  {
    name: "by",
    settings: (by) => ({ split: { weights: { b: 100 }, by } }),
    examples: ["header:X-User-Id, cookie:sid", "consumer"],
  },
  { name: "salt", settings: (salt) => ({ split: { weights: { b: 100 }, salt } }), examples: ["2027-03", "A.b_c~d"] },
  {
    name: "override",
    settings: (header) => ({ split: { weights: { b: 100 }, override: { header } } }),
    examples: ["X-Cluster", "!#$%&'*+-.^_`|~0"],
  },
  { name: "check", settings: (path) => ({ healthCheck: { path } }), examples: ["/healthz", "/a%2F"] },
  { name: "plugin", settings: (name) => ({ plugins: [{ name }] }), examples: ["rate-limiting", "my_plugin"] },
  { name: "service", settings: (name) => ({ source: { service: { name } } }), examples: ["{api}-service"] },
  { name: "secret", settings: (tlsSecret) => ({ source: { tlsSecret } }), examples: ["tls.example"] },
  { name: "owner", settings: (owner) => ({ owner }), examples: ["team one", "\u5e73\u53f0 <p@example.com>"] },
  { name: "label", settings: (batch) => ({ labels: { batch } }), examples: ["1", "v1.2"] },
];

const CLUSTER_FIELDS: readonly Field[] = [
  { name: "url", settings: (url) => ({ url }), examples: ["http://{api}.example:80", "https://10.0.0.1/v2"] },
  {
    name: "address",
    settings: (address) => ({ url: "https://{api}.example", address }),
    examples: ["10.98.10.88", "2001:db8::7", "a.example"],
  },
];

interface Sample {
  readonly name: string;
  readonly text: string;
  readonly settings: object;
}

function tableOf(apis: readonly Sample[], clusters: readonly Sample[]): object {
  const own = Object.fromEntries(apis.map(({ name, settings }) => [name, settings]));
  const more = Object.fromEntries(clusters.map(({ name, settings }) => [name, settings]));
  return {
    shortHosts: ["dev-01.example.com"],
    legacyHosts: [{ host: "{api}.old.example.com" }],
    clusters: { b: { url: "http://{api}-service.b.svc:80" }, ...more },
    defaults: { cluster: "b" },
    apis: { plain: {}, ...own },
  };
}

/** Texts for each field, each in an API or a cluster with a name of its own. */
function samplesOf(fields: readonly Field[]): Sample[] {
  return fields.flatMap(({ name, settings, examples }) =>
    fc
      .sample(textsNear(examples).filter(isText), TEXTS)
      .map((text, i) => ({ name: `${name.toLowerCase()}-${i}`, text, settings: settings(text) })),
  );
}

/** What YAML takes as it is. With anything else helm refuses the whole file, without a name. */
function isText(text: string): boolean {
  return /^[\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffd\u{10000}-\u{10fffd}]*$/u.test(text);
}

async function render(path: string, table: object): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return helm(
    path,
    ["template", "x", "chart", "--kube-version", "1.34", "--values", "-"],
    JSON.stringify(ownTable(table)),
  );
}

/** Whether kdp and the plugin, which share the check, refuse a table. */
function isRefused(table: object): boolean {
  return hasErrors(checkTable(table).findings);
}

describe.each(helmVersions)("helm $version", ({ path }) => {
  const kinds = [
    { kind: "APIs", samples: samplesOf(API_FIELDS), of: (some: readonly Sample[]) => tableOf(some, []) },
    { kind: "clusters", samples: samplesOf(CLUSTER_FIELDS), of: (some: readonly Sample[]) => tableOf([], some) },
  ];

  it.each(kinds)("takes all $kind that kdp and the plugin take", { timeout: LONG_MS }, async ({ samples, of }) => {
    const taken = samples.reduce<Sample[]>((so, sample) => (isRefused(of([...so, sample])) ? so : [...so, sample]), []);
    expect(taken.length).toBeGreaterThan(0);
    const { code, stderr } = await render(path, of(taken));
    expect(code, stderr).toBe(0);
  });

  it.each(kinds)(
    "refuses each of the $kind that kdp and the plugin refuse",
    { timeout: LONG_MS },
    async ({ samples, of }) => {
      let left = samples.filter((sample) => isRefused(of([sample])));
      expect(left.length).toBeGreaterThan(0);
      // A run names what it refuses. A schema's errors hide those of the templates, so what is left is asked about again.
      while (left.length > 0) {
        const { code, stderr } = await render(path, of(left));
        expect(code, `helm takes what kdp refuses: ${JSON.stringify(left)}`).not.toBe(0);
        const unnamed = left.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(stderr));
        expect(unnamed.length, `${stderr}\n${JSON.stringify(unnamed)}`).toBeLessThan(left.length);
        left = unnamed;
      }
    },
  );

  it.each(["\u0000", "\u0001", "\u001b", "\u007f", "\u0085", "\ufeff", "\uffff"])(
    "refuses a text with the character %j, as kdp does",
    async (odd) => {
      const table = tableOf([{ name: "odd", text: odd, settings: { path: `/odd${odd}` } }], []);
      expect(isRefused(table)).toBe(true);
      expect((await render(path, table)).code).not.toBe(0);
    },
  );
});
