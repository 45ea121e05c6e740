// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../../support/plugin-server.ts";
import { runKdp } from "../../support/run-kdp.ts";

/** A dump with a secret in each place that can have one. */
const DUMP = `_format_version: "3.0"
services:
  - name: billing
    host: billing.team1.svc
    port: 8080
    plugins:
      - name: key-auth
      - { name: rate-limiting, config: { minute: 10, policy: redis, redis: { host: redis.team1, password: hush } } }
    routes:
      - { name: billing, hosts: [billing.old.example.com], paths: [/], strip_path: false }
consumers:
  - username: mobile
    custom_id: "42"
    acls: [{ group: gold }]
    keyauth_credentials: [{ key: hush }]
certificates:
  - { id: c-1, cert: hush, key: hush, snis: [{ name: billing.old.example.com }] }
`;
const INGRESS = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: front, namespace: team1 }
spec:
  ingressClassName: nginx
  rules:
    - host: billing.old.example.com
      http:
        paths: [{ path: /, pathType: Prefix, backend: { service: { name: ccc-int-kdp, port: { number: 80 } } } }]
`;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder.path, "kong.yml"), DUMP);
  await writeFile(join(folder.path, "ingress.yaml"), INGRESS);
});
afterAll(() => folder.remove());

describe("kdp import of a Kong", () => {
  it.each([["kong.yml"], ["kong.yml", "ingress.yaml"]])(
    "writes a table with consumers, and no secret: %s %s",
    async (...files) => {
      const paths = files.map((file) => join(folder.path, file));
      const { out: stdout, stderr } = await runKdp(["import", ...paths, "--short-host", "dev-01.example.com"]);
      expect(stdout + stderr).not.toContain("hush");
      expect(parse(stdout), stderr).toMatchObject({
        routeTable: { apis: { billing: expect.anything() as object } },
        consumers: [
          {
            name: "mobile",
            customId: "42",
            groups: ["gold"],
            credentials: [{ type: "key-auth", secret: "mobile-key-auth" }],
          },
        ],
      });
      expect(stdout).toContain("{api}.team1.svc");
      expect(parse(stdout), stderr).toMatchObject({
        tls: { certificates: [{ secretName: "billing-old-example-com-tls", hosts: ["billing.old.example.com"] }] },
      });
      expect(stdout).toContain("configFrom");
      expect(stderr).toContain("Make the Secret mobile-key-auth");
    },
  );
});
