// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { renderChart } from "../support/helm.ts";
import { objectOf, ownTable } from "../support/rendered.ts";
import { ofKind, renderSource } from "../support/source-values.ts";

interface Rule {
  readonly ports?: readonly { readonly port: number | string }[];
  readonly from?: readonly object[];
  readonly to?: readonly object[];
}

type Spec = Readonly<Record<"ingress" | "egress", readonly Rule[]>>;

async function policyOf(values: object): Promise<Spec> {
  return objectOf(await renderChart(values), "NetworkPolicy", "ddd-int-kdp").spec as unknown as Spec;
}

const OURS = [
  { podSelector: {} },
  { namespaceSelector: {}, podSelector: { matchLabels: { "app.kubernetes.io/name": "prometheus" } } },
];
const portsOf = ({ ports = [] }: Rule): (number | string)[] => ports.map(({ port }) => port);

describe("the gateway's NetworkPolicy", () => {
  it("lets everybody reach the proxy, and few the metrics, without being asked for", async () => {
    const { ingress, egress } = await policyOf({});
    expect(ingress.map(portsOf)).toEqual([
      ["http", "https"],
      ["status", "plugin-metrics"],
    ]);
    expect(ingress.map(({ from }) => from)).toEqual([undefined, OURS]);
    expect(egress).toEqual([{}]);
  });

  it("lets those have the metrics who are named", async () => {
    const metricsFrom = [{ namespaceSelector: { matchLabels: { team: "monitoring" } } }];
    const { ingress } = await policyOf({ networkPolicy: { metricsFrom } });
    expect(ingress[1]?.from).toEqual(metricsFrom);
  });

  it("goes where the table leads and no further, where that is asked for", async () => {
    const table = {
      shortHosts: ["dev-01.example.com"],
      clusters: {
        a: { url: "https://{api}.old.example.com:8443", address: "10.98.10.88" },
        b: { url: "http://{api}-service.team1.svc.cluster.local:80" },
        c: { url: "https://{api}.elsewhere.example.net" },
        d: { url: "http://[2001:db8::7]:8080" },
      },
      defaults: { cluster: "b" },
      apis: { api01: {}, api02: {}, near: { upstream: "http://near:8080" }, other: { upstream: "http://x.team2" } },
    };
    const more = [{ to: [{ ipBlock: { cidr: "192.0.2.0/24" } }] }];
    const { egress } = await policyOf({ ...ownTable(table), networkPolicy: { egressFromTable: true, egress: more } });
    const namespace = (name: string): object => ({
      to: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } } }],
    });
    const tcp = (port: number): object => ({ ports: [{ port, protocol: "TCP" }] });
    expect(egress.map(portsOf).slice(0, 2)).toEqual([
      [53, 53],
      [443, 6443],
    ]);
    const rules = [
      tcp(443),
      { ...tcp(8443), to: [{ ipBlock: { cidr: "10.98.10.88/32" } }] },
      { ...tcp(8080), to: [{ ipBlock: { cidr: "2001:db8::7/128" } }] },
      namespace("team1"),
      namespace("team2"),
      { to: [{ podSelector: {} }] },
      ...more,
    ];
    expect(egress.slice(2)).toHaveLength(rules.length);
    expect(egress.slice(2)).toEqual(expect.arrayContaining(rules));
  });
});

describe("the old cluster's NetworkPolicy", () => {
  it("lets everybody reach its nginx, and few its numbers", async () => {
    const [policy] = ofKind(await renderSource({ method: "nginx" }), "NetworkPolicy");
    const { ingress, egress } = policy?.spec as unknown as Spec;
    expect(ingress.map(portsOf)).toEqual([["http", "tls"], ["health"]]);
    expect(ingress[1]?.from).toEqual(OURS);
    expect(egress).toEqual([{}]);
  });

  it("goes to the new cluster and its own Services, where that is asked for", async () => {
    const values = {
      role: "source",
      source: { apis: ["api01"], upstreamTls: { secret: "kdp-upstream" } },
      routeTable: { apis: { api01: { source: { method: "nginx" } } } },
      networkPolicy: { egressFromTable: true },
    };
    const { egress } = objectOf(await renderChart(values), "NetworkPolicy", "ddd-int-kdp").spec as unknown as Spec;
    expect(egress.map(portsOf)).toEqual([[53, 53], [443], []]);
    expect(egress[2]?.to).toEqual([{ podSelector: {} }]);
  });

  it("is not there where there are no pods", async () => {
    expect(ofKind(await renderSource({ method: "proxy" }), "NetworkPolicy")).toEqual([]);
  });
});
