// SPDX-License-Identifier: Apache-2.0

import { createHmac, generateKeyPairSync } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { createAuthority } from "../../scripts/support/certificates.ts";
import { LONG_MS } from "../support/limits.ts";
import { renderChart, type KubernetesObject } from "../support/helm.ts";
import { ask } from "../support/http-client.ts";
import { startRealKong, whyNoKong, type Secrets } from "../support/real-kong.ts";
import { startUpstream, type RecordingUpstream } from "../support/recording-upstream.ts";
import { ownTable } from "../support/rendered.ts";

const HOST = "dev-01.example.com";
const reason = whyNoKong();
beforeEach((context) => {
  context.skip(reason !== undefined, reason);
});

/** Values with what YAML, JSON and shells would take for something else. */
const SECRETS: Secrets = new Map([
  ["mobile-key", { key: "k/{vault://env/path}\"'\\: # $(id)ü\u0085\u2028\u2029\ufeff😀" }],
  ["web-key", { key: "web-key-value" }],
  ["web-login", { username: "web", password: "p: 'w" }],
  ["robot-jwt", { key: "robot", secret: "shared", algorithm: "HS256" }],
]);

const CONSUMERS = [
  { name: "mobile", groups: ["gold"], credentials: [{ type: "key-auth", secret: "mobile-key" }] },
  {
    name: "web",
    customId: "7",
    credentials: [
      { type: "key-auth", secret: "web-key" },
      { type: "basic-auth", secret: "web-login" },
    ],
  },
  { name: "robot", credentials: [{ type: "jwt", secret: "robot-jwt" }] },
];

function objectsWith(apis: object, upstreams: readonly RecordingUpstream[], more: object): Promise<KubernetesObject[]> {
  const [a, b] = upstreams;
  const clusters = {
    a: { url: `http://a.example.com:${a?.port ?? 0}`, address: "127.0.0.1" },
    b: { url: `http://b.example.com:${b?.port ?? 0}`, address: "127.0.0.1" },
  };
  const table = { shortHosts: [HOST], clusters, defaults: { cluster: "b" }, apis };
  const values = { ...ownTable(table), consumers: CONSUMERS, ingressController: { enabled: false }, ...more };
  return renderChart({ ...values, accessLog: { enabled: false } });
}

describe("consumers in a real Kong", { timeout: LONG_MS }, () => {
  it("lets in those with a credential, and no others", async () => {
    const upstreams = [await startUpstream("a"), await startUpstream("b")];
    const apis = {
      keys: { plugins: [{ name: "key-auth" }] },
      logins: { plugins: [{ name: "basic-auth" }] },
      tokens: { plugins: [{ name: "jwt" }] },
      gold: { plugins: [{ name: "key-auth" }, { name: "acl", config: { allow: ["gold"] } }] },
    };
    const objects = await objectsWith(apis, upstreams, { runtime: "inProcess" });
    const kong = await startRealKong(objects, (await createAuthority("nobody's")).cert, SECRETS);
    try {
      const key = encodeURIComponent(String(SECRETS.get("mobile-key")?.["key"]));
      const login = `Basic ${Buffer.from("web:p: 'w").toString("base64")}`;
      const statusOf = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
        (await ask(kong.port, { host: HOST, path, headers })).status;
      expect(await statusOf("/keys/x")).toBe(401);
      expect(await statusOf("/keys/x?apikey=wrong")).toBe(401);
      expect(await statusOf(`/keys/x?apikey=${key}`)).toBe(200);
      expect(await statusOf("/logins/x", { Authorization: login })).toBe(200);
      expect(await statusOf("/logins/x", { Authorization: `Basic ${Buffer.from("web:no").toString("base64")}` })).toBe(
        401,
      );
      expect(await statusOf("/tokens/x", { Authorization: `Bearer ${token("robot", "shared")}` })).toBe(200);
      expect(await statusOf("/tokens/x", { Authorization: `Bearer ${token("robot", "other")}` })).toBe(401);
      expect(await statusOf(`/gold/x?apikey=${key}`)).toBe(200);
      expect(await statusOf("/gold/x?apikey=web-key-value")).toBe(403);
      const names = upstreams[1]?.received.flatMap(({ headers }) =>
        headers.filter(([name]) => name.toLowerCase() === "x-consumer-username").map(([, value]) => value),
      );
      expect(names).toEqual(["mobile", "web", "robot", "mobile"]);
    } finally {
      await kong.stop();
      for (const upstream of upstreams) await upstream.close();
    }
  });

  it.each(["pluginServer", "inProcess"])("keeps a consumer in one cluster of a split, runtime: %s", async (runtime) => {
    const upstreams = [await startUpstream("a"), await startUpstream("b")];
    const split = { weights: { a: 50, b: 50 }, by: "consumer" };
    const consumers = Array.from({ length: 12 }, (_, i) => ({
      name: `c${i}`,
      credentials: [{ type: "key-auth", secret: `key-${i}` }],
    }));
    const secrets: Secrets = new Map(consumers.map((_, i) => [`key-${i}`, { key: `value-${i}` }]));
    const apis = { api01: { split, plugins: [{ name: "key-auth" }] } };
    const objects = await objectsWith(apis, upstreams, { runtime, consumers });
    const kong = await startRealKong(objects, (await createAuthority("nobody's")).cert, secrets);
    try {
      const clusterOf = async (i: number): Promise<unknown> =>
        (await ask(kong.port, { host: HOST, path: `/api01/x?apikey=value-${i}` })).headers["x-upstream"];
      const clusters: unknown[] = [];
      for (const [i] of consumers.entries()) {
        const first = await clusterOf(i);
        expect([await clusterOf(i), await clusterOf(i)]).toEqual([first, first]);
        clusters.push(first);
      }
      expect([...new Set(clusters)].sort()).toEqual(["a", "b"]);
    } finally {
      await kong.stop();
      for (const upstream of upstreams) await upstream.close();
    }
  });

  it.each([
    [
      "no value",
      ["web-login", { username: "hush-hush" }],
      "The Secret web-login of the consumer web has no value for the key password.",
    ],
    [
      "the key of another",
      ["web-key", SECRETS.get("mobile-key") ?? {}],
      "The Secrets mobile-key of the consumer mobile and web-key of the consumer web have the same value for the key key",
    ],
    [
      "a line break at its end",
      ["web-key", { key: "hush-hush\n" }],
      "The Secret web-key of the consumer web: the value of the key key ends with a line break",
    ],
    [
      "a control character",
      ["web-login", { username: "web", password: "hush-\u0000hush" }],
      "the value of the key password has a control character",
    ],
    [
      "bytes that are no UTF-8",
      ["web-key", { key: Buffer.from("hush-hush\xff", "latin1") }],
      "the value of the key key is not UTF-8 text",
    ],
    [
      "half of a surrogate pair",
      ["web-key", { key: Buffer.from("hush-hush\xed\xa0\x80", "latin1") }],
      "the value of the key key is not UTF-8 text",
    ],
    [
      "a long form of a character",
      ["robot-jwt", { key: "robot", secret: Buffer.from("hush-hush\xc0\xaf", "latin1") }],
      "the value of the key secret is not UTF-8 text",
    ],
  ] as const)("does not start with a Secret that has %s, says which, and prints no value", async (_, secret, text) => {
    const upstreams = [await startUpstream("a"), await startUpstream("b")];
    const objects = await objectsWith({ api01: {} }, upstreams, {});
    const { cert } = await createAuthority("nobody's");
    try {
      const error = await startRealKong(objects, cert, new Map([...SECRETS, secret])).then(async (kong) => {
        await kong.stop();
        return "it started";
      }, String);
      expect(error).toContain(text);
      expect(error).not.toMatch(/hush|vault/);
    } finally {
      for (const upstream of upstreams) await upstream.close();
    }
  });

  it("takes a key of several lines", async () => {
    const upstreams = [await startUpstream("a"), await startUpstream("b")];
    const objects = await objectsWith({ api01: {} }, upstreams, {});
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = publicKey.export({ type: "spki", format: "pem" }) as string;
    const { cert } = await createAuthority("nobody's");
    try {
      const robot = { key: "robot", algorithm: "RS256", rsa_public_key: pem };
      const kong = await startRealKong(objects, cert, new Map([...SECRETS, ["robot-jwt", robot]]));
      const { status } = await ask(kong.port, { host: HOST, path: "/api01/x" });
      await kong.stop();
      expect(status).toBe(200);
    } finally {
      for (const upstream of upstreams) await upstream.close();
    }
  });
});

/** A JSON Web Token with HS256. */
function token(issuer: string, secret: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const head = `${part({ alg: "HS256", typ: "JWT" })}.${part({ iss: issuer })}`;
  return `${head}.${createHmac("sha256", secret).update(head).digest("base64url")}`;
}
