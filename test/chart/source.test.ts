// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { helm, helmVersions, renderChart } from "../support/helm.ts";
import { annotationsOf } from "../support/ingress-nginx.ts";
import { objectOf } from "../support/rendered.ts";
import { ofKind, renderSource, sourceValues } from "../support/source-values.ts";

const NEW_HOST = "api01.target-team2.dev.aliyun.cloud.cn.aibang";
const METHODS = ["proxy", "fixedIP", "redirect", "nginx", "passthrough"] as const;

async function refusal(values: object): Promise<string> {
  const path = helmVersions.at(-1)?.path ?? "helm";
  const { stderr } = await helm(path, ["template", "x", "chart", "--values", "-"], JSON.stringify(values));
  return stderr;
}

describe("role: source", () => {
  it("renders no object of the gateway", async () => {
    const seeing = {
      serviceMonitor: { enabled: true },
      prometheusRule: { enabled: true },
      dashboard: { enabled: true },
    };
    const more = { metrics: seeing, autoscaling: { enabled: true }, networkPolicy: { enabled: true } };
    const gateway = await renderChart(more);
    const objects = await renderChart({ ...sourceValues({}), ...more });
    const kinds = new Set(objects.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["Ingress", "Service"]);
    expect(gateway.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["Deployment", "KongClusterPlugin", "Role", "PrometheusRule", "ServiceMonitor"]),
    );
    expect(JSON.stringify(objects)).not.toContain("konghq.com");
  });

  it("does not change the gateway by default", async () => {
    const gateway = await renderChart({});
    const values = { source: { apis: ["api01"], upstreamTls: { secret: "x" }, ingress: { mode: "canary" } } };
    expect(await renderChart(values)).toEqual(gateway);
  });

  it.each(METHODS)("renders everything but the Ingress for an API that is off: %s", async (method) => {
    const on = await renderSource({ method });
    const others = on.filter(({ kind, metadata }) => kind !== "Ingress" || metadata.name !== "ddd-int-kdp-api01");
    expect(await renderSource({ method, enabled: false })).toEqual(others);
    expect(ofKind(others, "Ingress")).toEqual([]);
  });

  it("falls back to the old cluster's Service if the chart's nginx has no pod", async () => {
    const backendOf = async (source: object): Promise<string | undefined> =>
      annotationsOf(objectOf(await renderSource(source), "Ingress", "ddd-int-kdp-api01"))["default-backend"];
    expect(await backendOf({ method: "nginx", service: { name: "{api}-v2" } })).toBe("api01-v2");
    expect(await backendOf({ method: "redirect" })).toBe("api01-service");
    // ingress-nginx would refuse the whole Ingress for an invalid name. TLS can't fall back to plain HTTP.
    expect(await backendOf({ method: "nginx", service: { name: "1-{api}" } })).toBeUndefined();
    expect(await backendOf({ method: "proxy" })).toBeUndefined();
  });

  it("selects APIs by name, by label, or by both", async () => {
    const apis = {
      api01: { labels: { wave: "1" } },
      api02: { labels: { wave: "1", team: "x" } },
      "api-name01": { source: { enabled: false }, labels: { wave: "1" } },
    };
    const forwarded = async (source: object): Promise<string[]> => {
      const all = { role: "source", source: { upstreamTls: { secret: "s" }, ...source }, routeTable: { apis } };
      return ofKind(await renderChart(all), "Ingress").map(({ metadata }) => metadata.name.replace("ddd-int-kdp-", ""));
    };
    expect(await forwarded({})).toEqual(["api01", "api02"]);
    expect(await forwarded({ apis: ["api02", "api-name01"] })).toEqual(["api02"]);
    expect(await forwarded({ selector: { wave: "1" } })).toEqual(["api01", "api02"]);
    expect(await forwarded({ selector: { wave: "1", team: "x" } })).toEqual(["api02"]);
    expect(await forwarded({ apis: ["api01"], selector: { team: "x" } })).toEqual([]);
  });

  it("labels the objects of an API with its name", async () => {
    const objects = await renderSource({ method: "fixedIP" });
    const own = objects.filter(({ metadata }) => metadata.labels?.["ddd-int-kdp/api"] === "api01");
    expect(own.map(({ kind }) => kind).sort()).toEqual(["EndpointSlice", "Ingress", "Service"]);
  });
});

describe("method proxy", () => {
  it("calls the new cluster by name, with server name, Host and a verified certificate", async () => {
    const objects = await renderSource({});
    expect(objectOf(objects, "Service", "ddd-int-kdp-api01").spec).toMatchObject({
      type: "ExternalName",
      externalName: NEW_HOST,
      ports: [{ port: 443, targetPort: 443 }],
    });
    expect(annotationsOf(objectOf(objects, "Ingress", "ddd-int-kdp-api01"))).toMatchObject({
      "backend-protocol": "HTTPS",
      "upstream-vhost": NEW_HOST,
      // Without proxy-ssl-secret, ingress-nginx ignores the other proxy-ssl annotations.
      "proxy-ssl-secret": "team1/kdp-upstream",
      "proxy-ssl-name": NEW_HOST,
      "proxy-ssl-server-name": "on",
      "proxy-ssl-verify": "on",
      "proxy-ssl-verify-depth": "3",
    });
  });

  it("keeps the client's Host if the API asks for it or the new cluster's host is a short host", async () => {
    for (const source of [{ hostHeader: "client" }, { host: "dev-01.aliyun.cloud.cn.aibang" }]) {
      const annotations = annotationsOf(objectOf(await renderSource(source), "Ingress", "ddd-int-kdp-api01"));
      expect(annotations).not.toHaveProperty("upstream-vhost");
      expect(annotations["proxy-ssl-name"]).toBe("host" in source ? source.host : NEW_HOST);
    }
  });

  it("has the API's timeouts in whole seconds, and repeats only safe attempts by default", async () => {
    const objects = await renderSource({}, { api: { timeouts: { read: "2m1ms" } } });
    expect(annotationsOf(objectOf(objects, "Ingress", "ddd-int-kdp-api01"))).toMatchObject({
      "proxy-connect-timeout": "5",
      "proxy-read-timeout": "121",
      "proxy-next-upstream": "error timeout",
      "proxy-next-upstream-tries": "2",
    });
    const never = await renderSource({}, { source: { retries: 0 } });
    expect(annotationsOf(objectOf(never, "Ingress", "ddd-int-kdp-api01"))).toMatchObject({
      "proxy-next-upstream": "off",
      "proxy-next-upstream-tries": "1",
    });
  });

  it("takes the new cluster's port from service.httpsPort", async () => {
    const objects = await renderChart({ ...sourceValues({}), service: { httpsPort: 8443 } });
    expect(objectOf(objects, "Service", "ddd-int-kdp-api01").spec["ports"]).toMatchObject([{ port: 8443 }]);
    expect(JSON.stringify(objectOf(objects, "Ingress", "ddd-int-kdp-api01").spec)).toContain('"number":8443');
  });
});

describe("method fixedIP", () => {
  it("calls the new cluster by address, with the same annotations", async () => {
    const objects = await renderSource({ method: "fixedIP" });
    expect(objectOf(objects, "Service", "ddd-int-kdp-api01").spec).not.toHaveProperty("selector");
    const slice = objectOf(objects, "EndpointSlice", "ddd-int-kdp-api01");
    expect(slice).toMatchObject({ addressType: "IPv4", endpoints: [{ addresses: ["10.98.11.99"] }] });
    expect(slice.metadata.labels).toMatchObject({ "kubernetes.io/service-name": "ddd-int-kdp-api01" });
    const byName = objectOf(await renderSource({}), "Ingress", "ddd-int-kdp-api01");
    expect(annotationsOf(objectOf(objects, "Ingress", "ddd-int-kdp-api01"))).toEqual(annotationsOf(byName));
  });

  it("accepts an IPv6 address", async () => {
    const objects = await renderSource({ method: "fixedIP" }, { routeTable: { address: "2001:db8::99" } });
    expect(objectOf(objects, "EndpointSlice", "ddd-int-kdp-api01")).toMatchObject({ addressType: "IPv6" });
  });
});

describe("role: source refuses, with a remedy,", () => {
  it.each([
    [
      "a batch with an unknown name",
      { role: "source", source: { apis: ["api99"] } },
      "source.apis: there is no API api99",
    ],
    [
      "certificates without an authority",
      { role: "source", source: { apis: ["api01"], upstreamTls: { secret: "" } } },
      "kubectl create secret generic kdp-upstream",
    ],
    [
      "an address that is a name",
      sourceValues({ method: "fixedIP" }, { routeTable: { address: "lb.example.com" } }),
      "routeTable.address: api01: forwarded to the new cluster's address (method fixedIP), and it is lb.example.com, a name",
    ],
    [
      "an address that is missing",
      {
        ...sourceValues({ method: "fixedIP" }),
        routeTable: { address: null, apis: { api01: { source: { method: "fixedIP" } } } },
      },
      "and it is not there",
    ],
    [
      "a weight with a method that has no weights",
      sourceValues({ weight: 10 }),
      "routeTable.apis.api01.source.weight: it is 10",
    ],
    [
      "the greatest weight below 100 without nginx",
      sourceValues({ weight: 99 }),
      "routeTable.apis.api01.source.weight: it is 99, and with method proxy all requests go to the new cluster.",
    ],
    [
      "a pin that makes a loop",
      sourceValues({}, { api: { pin: "a" } }),
      "requests would go round. Set routeTable.apis.api01.source.enabled: false",
    ],
    [
      "a share that makes a loop",
      sourceValues({}, { api: { split: { weights: { a: 1, b: 99 } } } }),
      "requests would go round",
    ],
    ["what the gateway refuses", sourceValues({}, { api: { cluster: "z" } }), "there is no cluster z"],
    ["no time to finish", { ...sourceValues({}), terminationDelaySeconds: 58 }, "terminationGracePeriodSeconds"],
  ])("%s", async (_, values, words) => {
    expect(await refusal(values)).toContain(words);
  });

  it("no API that is off, and no setting of the gateway alone", async () => {
    expect(await refusal(sourceValues({ enabled: false }, { api: { pin: "a" } }))).toBe("");
    expect(await refusal(sourceValues({}, { api: { split: { weights: { a: 1, b: 99 }, entry: "short" } } }))).toBe("");
    expect(await refusal({ ...sourceValues({}), tls: { certManager: { enabled: true } } })).toBe("");
  });
});
