// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { renderChart, type KubernetesObject } from "../support/helm.ts";
import { containerOf, podOf } from "../support/pod.ts";
import { objectOf } from "../support/rendered.ts";

const CONSUMERS = [
  {
    name: "mobile",
    customId: "42",
    groups: ["gold", "beta"],
    credentials: [
      { type: "key-auth", secret: "mobile-key" },
      { type: "jwt", secret: "mobile-jwt" },
    ],
  },
  { name: "Team Ä: yes", groups: ["#1"] },
];

const of = (objects: readonly KubernetesObject[], kind: string): KubernetesObject[] =>
  objects.filter((each) => each.kind === kind);

describe("consumers with the ingress controller", () => {
  it("are KongConsumers that name their Secrets, and groups are Secrets without a secret", async () => {
    const objects = await renderChart({ consumers: CONSUMERS });
    const mobile = objectOf(objects, "KongConsumer", "ddd-int-kdp-consumer-mobile");
    expect(mobile).toMatchObject({
      metadata: { annotations: { "kubernetes.io/ingress.class": "ddd-int-kdp" } },
      username: "mobile",
      custom_id: "42",
    });
    const groups = of(objects, "Secret");
    expect(groups.map((each) => [each.metadata.labels?.["konghq.com/credential"], each["stringData"]])).toEqual([
      ["acl", { group: "gold" }],
      ["acl", { group: "beta" }],
      ["acl", { group: "#1" }],
    ]);
    const [gold, beta, first] = groups.map(({ metadata }) => metadata.name);
    expect(mobile["credentials"]).toEqual([gold, beta, "mobile-key", "mobile-jwt"]);
    const other = of(objects, "KongConsumer")[1];
    expect(other).toMatchObject({ username: "Team Ä: yes", credentials: [first] });
    expect(other?.metadata.name).toMatch(/^ddd-int-kdp-consumer-team-yes-[0-9a-f]{8}$/);
  });

  it("switch on that part of the controller, and its rights", async () => {
    for (const consumers of [[], CONSUMERS]) {
      const objects = await renderChart({ consumers });
      const env = containerOf(podOf(objects), "ingress-controller").env ?? [];
      const isOn = consumers.length > 0;
      expect(env).toContainEqual({ name: "CONTROLLER_ENABLE_CONTROLLER_KONGCONSUMER", value: String(isOn) });
      const rights = JSON.stringify(of(objects, "Role").map((each) => each["rules"]));
      expect(rights.includes('"kongconsumers","kongconsumergroups"')).toBe(isOn);
      expect(rights.includes('"kongconsumers/status"')).toBe(isOn);
    }
  });

  it("leave the pod as it is", async () => {
    const pod = podOf(await renderChart({ consumers: CONSUMERS }));
    expect(JSON.stringify(pod)).not.toMatch(/mobile-key|consumers\.lua/);
  });
});

describe("consumers without the ingress controller", () => {
  it("complete kong.yml before Kong starts, from Secrets that only this step sees", async () => {
    const objects = await renderChart({ consumers: CONSUMERS, ingressController: { enabled: false } });
    expect(of(objects, "KongConsumer")).toEqual([]);
    expect(of(objects, "Secret")).toEqual([]);
    const { data } = objectOf(objects, "ConfigMap", "ddd-int-kdp-kong") as { data?: Record<string, string> };
    expect(JSON.parse(data?.["consumers.json"] ?? "")).toEqual([
      CONSUMERS[0],
      { name: "Team Ä: yes", groups: ["#1"], credentials: [] },
    ]);
    const pod = podOf(objects);
    const mounts = (name: string): unknown => containerOf(pod, name)["volumeMounts"];
    expect(mounts("consumers")).toContainEqual({
      name: "credential-0-1",
      mountPath: "/credentials/0-1",
      readOnly: true,
    });
    expect(JSON.stringify(mounts("proxy"))).not.toContain("credential-");
    expect(pod.spec.volumes).toContainEqual({ name: "credential-0-0", secret: { secretName: "mobile-key" } });
    expect(containerOf(pod, "proxy").env).toContainEqual({
      name: "KONG_DECLARATIVE_CONFIG",
      value: "/run/kong-declarative/kong.yml",
    });
  });

  it("replace the pods when they change", async () => {
    const render = async (name: string): Promise<unknown> =>
      podOf(await renderChart({ consumers: [{ name }], ingressController: { enabled: false } })).metadata.annotations;
    expect(await render("a")).not.toEqual(await render("b"));
  });
});

describe("values of consumers", () => {
  it.each([
    ["a value in place of a Secret's name", { name: "m", credentials: [{ type: "key-auth", key: "hunter2" }] }],
    ["a kind that needs a database", { name: "m", credentials: [{ type: "oauth2", secret: "x" }] }],
    ["no name", { customId: "1" }],
    ["a name with a line break", { name: "a\nb" }],
    ["a Secret's name that Kubernetes refuses", { name: "m", credentials: [{ type: "jwt", secret: "A b" }] }],
  ])("refuse %s", async (_, consumer) => {
    await expect(renderChart({ consumers: [consumer] })).rejects.toThrow("consumers");
  });
});
