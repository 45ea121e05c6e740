// SPDX-License-Identifier: Apache-2.0

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/plugin-server.ts";
import { RIGHT_VALUES, runKdp } from "../support/run-kdp.ts";
import { documentsOf } from "./documents.ts";

const SECRET = "aHVudGVyMg==";
const OBJECTS = [
  {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: { name: "i", namespace: "n" },
    spec: { rules: [{ host: "a.b.c" }] },
  },
  {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "c", namespace: "n" },
    data: { on: "yes", no: "0x1f", text: "a: b\n# c\n---\n" },
  },
  { apiVersion: "v1", kind: "Namespace", metadata: { name: "n" } },
  {
    apiVersion: "v1",
    kind: "Secret",
    metadata: {
      name: "s",
      namespace: "n",
      annotations: { "kubectl.kubernetes.io/last-applied-configuration": SECRET },
    },
    data: { password: SECRET },
    stringData: { password: SECRET },
  },
];
const INPUT = JSON.stringify({ apiVersion: "v1", kind: "List", items: OBJECTS });
const HOSTILE = "../../\u001b[2J\nkind: Secret\u202e";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder.path, "values.yaml"), RIGHT_VALUES);
  await writeFile(join(folder.path, "refused.yaml"), "routeTable: {}\n");
});
afterAll(() => folder.remove());

describe("kdp export", () => {
  it("prints one stream in the order of dependence, and every text as it was", async () => {
    const { code, out, stderr } = await runKdp(["export", "-"], INPUT);
    expect(code).toBe(0);
    expect(documentsOf(out)).toEqual([OBJECTS[2], OBJECTS[1], OBJECTS[0]]);
    expect(stderr).toContain("n/s (Opaque): password");
    expect(stderr).toContain("3 objects exported, 0 left out, 1 Secret to carry over; 0 missing.");
  });

  it("writes no value of a Secret anywhere", async () => {
    const output = join(folder.path, "secrets");
    for (const options of [[], ["--json"], ["-o", output, "--kustomization"]]) {
      const { out, stderr } = await runKdp(["export", "-", ...options], INPUT);
      expect(out + stderr).not.toContain(SECRET);
    }
    for (const name of await readdir(output)) expect(await readFile(join(output, name), "utf8")).not.toContain(SECRET);
  });

  it.each([
    `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata:\n  a: ${SECRET}\n b: ${SECRET}\n`,
    `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: [${SECRET}, {a: ${SECRET}}\n`,
    `{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s"}, "data": {"a": "${SECRET}" "b": 1}}`,
    `apiVersion: v1\nkind: Secret\ndata: {a: ${SECRET}}\n`,
    `apiVersion: v1\nkind: secret\nmetadata: {name: s}\ndata: {a: ${SECRET}}\n`,
    `apiVersion: a.io/v1\nkind: Template\nmetadata: {name: t}\nobjects: [{kind: Secret, stringData: {a: ${SECRET}}}]\n`,
  ])("writes none of a Secret that can't be read, or is in another object (%#)", async (input) => {
    const { code, out, stderr } = await runKdp(["export", "-"], input);
    expect(code).toBe(1);
    expect(out + stderr).not.toContain(SECRET);
  });

  it("writes a file an object, and a kustomization, into a new folder only", async () => {
    const output = join(folder.path, "files");
    expect((await runKdp(["export", "-", "-o", output, "--kustomization"], INPUT)).out).toBe("");
    const names = ["1-namespace-n.yaml", "2-configmap-n-c.yaml", "3-ingress-n-i.yaml"];
    expect((await readdir(output)).sort()).toEqual([...names, "kustomization.yaml"]);
    const kustomization = await readFile(join(output, "kustomization.yaml"), "utf8");
    expect(documentsOf(kustomization)).toMatchObject([{ kind: "Kustomization", resources: names }]);
    const again = await runKdp(["export", "-", "-o", output], INPUT);
    expect(again).toMatchObject({ code: 2 });
    expect(again.stderr).toContain("is not empty");
  });

  it("lets no name out of the folder, the line or the quotes", async () => {
    const output = join(folder.path, "hostile");
    const object = {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: HOSTILE, namespace: HOSTILE },
      data: { __proto__x: HOSTILE, [HOSTILE]: "1" },
    };
    const owned = {
      ...object,
      kind: `Pod${HOSTILE}`,
      metadata: { ...object.metadata, ownerReferences: [{ kind: HOSTILE, name: HOSTILE, controller: true }] },
    };
    const input = JSON.stringify({ apiVersion: "v1", kind: "List", items: [object, owned] }).replace(
      "__proto__x",
      "__proto__",
    );
    const { code, out, stderr } = await runKdp(["export", "-"], input);
    expect(code).toBe(0);
    expect(documentsOf(out)).toHaveLength(1);
    expect(out).toContain('"__proto__":');
    expect(out.split("\n").filter((line) => line.startsWith("kind:"))).toEqual(["kind: ConfigMap"]);
    expect(stderr).not.toMatch(/\u001b|\u202e|^kind/m);
    await runKdp(["export", "-", "-o", output], input);
    expect(await readdir(output)).toEqual([expect.stringMatching(/^1-configmap-[a-z0-9-]+\.yaml$/)]);
  });

  it("prints the report as JSON", async () => {
    const { out } = await runKdp(["export", "-", "--json"], INPUT);
    expect(JSON.parse(out)).toEqual({
      exported: ["Namespace n", "ConfigMap n/c", "Ingress n/i"],
      leftOut: [],
      secrets: [{ secret: "n/s", type: "Opaque", keys: ["password"], usedBy: [] }],
      remarks: [],
      problems: [],
    });
  });

  it("exits with 1 if something is missing or can't be read, and says where", async () => {
    const custom = "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w, namespace: n}\n";
    expect(await runKdp(["export", "-"], custom)).toMatchObject({ code: 1 });
    const twice = await runKdp(["export", "-"], `${INPUT.slice(0, -2)},${JSON.stringify(OBJECTS[1])}]}`);
    expect(twice.code).toBe(1);
    expect(twice.stderr).toMatch(/-:1:\d+: ConfigMap n\/c was read before/);
    expect((await runKdp(["export", "-"], "- 1\n")).stderr).toContain("no Kubernetes object");
    const merged = await runKdp(
      ["export", "-", "--namespace", "n=m"],
      INPUT.replace(
        '"items":[',
        '"items":[{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c","namespace":"m"}},',
      ),
    );
    expect(merged).toMatchObject({ code: 1, out: "" });
    expect(merged.stderr).toContain("ConfigMap m/c and ConfigMap n/c would become one object");
  });

  it.each([
    [[], "name what to export"],
    [["-", "--kustomization"], "name their folder with -o"],
    [["-", "--namespace", "a"], "write OLD=NEW"],
    [["-", "--namespace", "a=c", "--namespace", "b=c"], "two namespaces would become c"],
    [["-", "--namespace", "a=b", "--namespace", "a=c"], "already has a new name"],
    [["-", "--replace-hosts"], "name its values with -f FILE"],
    [["-", "-f", "refused.yaml"], "the table is refused"],
  ])("refuses %j", async (args, message) => {
    const inFolder = args.map((arg) => (arg.endsWith(".yaml") ? join(folder.path, arg) : arg));
    const { code, out, stderr } = await runKdp(["export", ...inFolder], INPUT);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(stderr).toContain(message);
  });
});
