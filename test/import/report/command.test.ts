// SPDX-License-Identifier: Apache-2.0

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runKdp } from "../../support/run-kdp.ts";
import { temporaryFolder } from "../../support/plugin-server.ts";

const INGRESSES = `apiVersion: v1
kind: List
items:
  - apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: api01, namespace: team1 }
    spec:
      ingressClassName: nginx
      rules:
        - host: api01.old.example.com
          http:
            paths:
              - { path: /, pathType: Prefix, backend: { service: { name: api01, port: { number: 80 } } } }
  - apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: api02, namespace: team1 }
    spec:
      ingressClassName: nginx
      rules:
        - host: api02.old.example.com
          http:
            paths:
              - { path: /v1, pathType: Prefix, backend: { service: { name: api02, port: { number: 80 } } } }
  - { apiVersion: v1, kind: Service, metadata: { name: api01, namespace: team1 }, spec: { ports: [{ port: 80 }] } }
  - { apiVersion: v1, kind: Service, metadata: { name: api02, namespace: team1 }, spec: { ports: [{ port: 80 }] } }
  - { apiVersion: v1, kind: Secret, metadata: { name: s, namespace: team1 }, data: { password: aHVudGVyMg== } }
`;

/** The answer to all that differs in it. */
const ANSWERS = `answers:
  - { code: paths-added, object: "Ingress team1/api02", answer: accepted, reason: "the upstream has only /v1" }
`;

describe("kdp import", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const file = (name: string): string => join(folder.path, name);
  beforeAll(async () => {
    folder = await temporaryFolder();
    await writeFile(file("ingresses.yaml"), INGRESSES);
    await writeFile(file("answers.yaml"), ANSWERS);
  });
  afterAll(() => folder.remove());

  it("prints values to stdout and the report to stderr, and exits with 1 while something is not answered", async () => {
    const { code, out, stderr } = await runKdp(["import", file("ingresses.yaml")]);
    expect(code).toBe(1);
    expect(out).toContain('legacyHosts:\n    - host: "{api}.old.example.com"');
    expect(out).toMatch(
      /# LOOK: paths-added, https:\/\/api02\.old\.example\.com\/ .*Ingress team1\/api02\)\n {4}api02: {}/,
    );
    expect(stderr).toContain("Different from the source, and not answered yet:");
    expect(stderr).toContain("paths-added (by hand), 1 place, 1 URL");
    expect(stderr).toContain('- { code: paths-added, object: "Ingress team1/api02", field: ');
    expect(stderr).toMatch(/2 APIs; 1 open remark, 0 answered\.\n$/);
  });

  it("exits with 0 and has no comment where all is answered, and gives the same bytes each time", async () => {
    const args = ["import", file("ingresses.yaml"), "--answers", file("answers.yaml")];
    const first = await runKdp(args);
    expect(first.stderr).toMatch(/2 APIs; 0 open remarks, 1 answered\.\n$/);
    expect(first.code).toBe(0);
    expect(first.out).not.toContain("LOOK: paths-added");
    expect((await runKdp(args)).out).toBe(first.out);
    expect((await runKdp(["import", "-", "--answers", file("answers.yaml")], INGRESSES)).out).toBe(first.out);
  });

  it("says which answers have no remark any more", async () => {
    await writeFile(file("stale.yaml"), `${ANSWERS}  - { code: letter-case, answer: accepted, reason: old }\n`);
    const { code, stderr } = await runKdp(["import", file("ingresses.yaml"), "--answers", file("stale.yaml")]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/stale\.yaml:3: the answer to letter-case of \* has no remark any more\. Take it out\./);
  });

  it("prints values that kdp validate passes", async () => {
    await runKdp(["import", file("ingresses.yaml"), "-o", file("values.yaml")]);
    const { code, stderr, out } = await runKdp(["validate", "-f", file("values.yaml")]);
    expect(code, out + stderr).toBe(0);
  });

  it("never prints a Secret's data", async () => {
    for (const ending of ["json", "md", "html"]) {
      const { out, stderr } = await runKdp(["import", file("ingresses.yaml"), "--report", file(`report.${ending}`)]);
      const text = out + stderr + (await readFile(file(`report.${ending}`), "utf8"));
      expect(text).not.toMatch(/aHVudGVyMg|hunter2/);
      expect(text).toContain("paths-added");
    }
  });

  it("prints the report as JSON, and the values only into a file", async () => {
    const { code, out, stderr } = await runKdp(["import", file("ingresses.yaml"), "--json"]);
    expect([code, stderr]).toEqual([1, ""]);
    const report = JSON.parse(out) as {
      readonly totals: object;
      readonly remarks: readonly object[];
      readonly apis: readonly object[];
    };
    expect(report.totals).toMatchObject({ objects: 5, routes: 2, apis: 2, open: 1, answered: 0 });
    expect(report.apis[1]).toEqual({
      name: "api02",
      hosts: ["api02.old.example.com"],
      path: "/api02",
      upstream: "http://api02.team1.svc.cluster.local",
      objects: ["Ingress team1/api02"],
    });
    expect(report.remarks).toContainEqual(
      expect.objectContaining({
        code: "paths-added",
        apis: ["api02"],
        isOpen: true,
        urls: ["https://api02.old.example.com/"],
      }),
    );
  });

  it("reports what it could not read, and exits with 1", async () => {
    const { code, stderr } = await runKdp(
      ["import", "-", "--answers", file("answers.yaml")],
      `${INGRESSES}---\na: [\n`,
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/Not read:\n {2}-:\d+:\d+: /);
  });

  it("merges into a file, and says what changed", async () => {
    await runKdp(["import", file("ingresses.yaml"), "-o", file("mine.yaml")]);
    const mine = (await readFile(file("mine.yaml"), "utf8"))
      .replace("    api01: {}\n", "    api01: {pin: b} # mine\n")
      .replace(/ {4}# LOOK.*\n {4}api02: {}\n/, "");
    await writeFile(file("mine.yaml"), mine);
    const { out, stderr } = await runKdp(["import", file("ingresses.yaml"), "--into", file("mine.yaml")]);
    expect(out).toContain("    api01: {pin: b} # mine\n");
    expect(out).toContain("    api02: {}\n");
    expect(stderr).toContain("api02: added.\n");
    expect(stderr).toMatch(/The merged values are on standard output: -o FILE .*mine\.yaml is unchanged\.\n/);
    const written = await runKdp([
      "import",
      file("ingresses.yaml"),
      "--into",
      file("mine.yaml"),
      "-o",
      file("mine.yaml"),
    ]);
    expect(written.stderr).toMatch(/The merged values were written to .*mine\.yaml\.\n/);
    expect(await readFile(file("mine.yaml"), "utf8")).toBe(out);
  });

  it.each([
    [[], /^kdp: name what to import: .*kubectl get ingress,svc,configmap,ingressclass -A -o json \| kdp import -\n$/],
    [["missing.yaml"], /^kdp: missing\.yaml can't be read/],
    [["-", "--report", "x.txt"], /^kdp: --report: the ending \.txt is not known\. Write \.json, \.md or \.html\.\n$/],
    [["-", "--short-host", "A b"], /^kdp: --short-host A b: it must be a host name/],
    [["-", "--legacy-host", "x.example.com"], /^kdp: --legacy-host x\.example\.com: it must be .*once\.\n$/],
    [["-", "--name", "x"], /^kdp: --name x: write HOST=NAME/],
    [["-", "--name", "x.example.com=A"], /^kdp: --name A: it must be a DNS label/],
    [["-", "--answers", "missing.yaml"], /^kdp: missing\.yaml can't be read/],
  ])("refuses %j", async (args, message) => {
    const { code, out, stderr } = await runKdp(["import", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  it("closes an API that asked who may come in, until that is answered", async () => {
    const guarded = INGRESSES.replace(
      "{ name: api01, namespace: team1 }",
      '{ name: api01, namespace: team1, annotations: { nginx.ingress.kubernetes.io/auth-url: "https://auth.example.com/" } }',
    );
    await writeFile(file("guarded.yaml"), guarded);
    const { code, out, stderr } = await runKdp(["import", file("guarded.yaml")]);
    expect(code).toBe(1);
    expect(out).toMatch(/ {4}api01:\n {6}plugins:\n {8}- name: request-termination\n/);
    expect(out).toContain("    api02: {}\n");
    expect(stderr).toContain("closed-for-now");
    await writeFile(
      file("open.yaml"),
      `${ANSWERS}  - { code: annotation-refused, object: Ingress team1/api01, answer: in the API, reason: it checks tokens itself }\n`,
    );
    const answered = await runKdp(["import", file("guarded.yaml"), "--answers", file("open.yaml")]);
    expect([answered.code, answered.out.includes("request-termination")], answered.stderr).toEqual([0, false]);
    // The new cluster's Services do not ask, either.
    const behind = await runKdp(["import", file("guarded.yaml"), "--from-address", "10.98.10.88"]);
    expect(behind.out).toContain("request-termination");
  });

  it("closes an API of a Kong whose plugin is not in the input", async () => {
    const named = INGRESSES.replace(
      "{ name: api01, namespace: team1 }",
      "{ name: api01, namespace: team1, annotations: { konghq.com/plugins: asks-for-a-key } }",
    ).replace("ingressClassName: nginx", "ingressClassName: kong");
    await writeFile(file("kong.yaml"), named);
    const { out } = await runKdp(["import", file("kong.yaml")]);
    expect(out).toMatch(/LOOK: plugin-not-given.*\n {4}api01:\n {6}plugins:\n {8}- name: request-termination\n/);
    expect(out).toContain("    api02: {}\n");
  });

  it("is a side of kdp diff", async () => {
    await runKdp(["import", file("ingresses.yaml"), "-o", file("whole.yaml")]);
    const source = `import:${file("ingresses.yaml")}`;
    const same = await runKdp(["diff", source, file("whole.yaml"), "--fail-on-change"]);
    expect([same.code, same.out], same.stderr).toEqual([0, ""]);
    const pinned = await runKdp([
      "diff",
      source,
      file("whole.yaml"),
      "--set",
      "routeTable.apis.api01.retries=2",
      "--fail-on-change",
    ]);
    expect(pinned.code).toBe(1);
    const none = await runKdp(["diff", "import:", file("whole.yaml")]);
    expect([none.code, none.stderr]).toEqual([2, "kdp: import:: name what to import, as import:ingresses.yaml.\n"]);
  });

  it("says so where there is nothing to import", async () => {
    const { code, out, stderr } = await runKdp(["import", "-"], "kind: Service\napiVersion: v1\nmetadata: {name: x}\n");
    expect([code, out]).toEqual([1, ""]);
    expect(stderr).toMatch(/there is no API in what was read that a table can have/);
  });
});
