// SPDX-License-Identifier: Apache-2.0

import { isIP } from "node:net";
import { upstreamsOf } from "../../../plugins/route-table/decision/compiled/upstreams.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { clientHostsOf } from "../../../scripts/kind/certificates.ts";
import { echoDeployment, echoLabels, echoProgram } from "../../../scripts/kind/echo.ts";
import { namespace, type KubernetesObject } from "../../../scripts/kind/objects.ts";
import { tlsHostsOf } from "../../../scripts/kind/upstreams.ts";
import type { CaseSurroundings } from "./suite.ts";

const NAMESPACE = "kdp-cases";
const CLUSTER = "all";
/** The first port that the upstream listens on. Each place has its own port. */
const FIRST_PORT = 20_000;

/** An address and a port that Kong dials, and the port on which the upstream receives this. */
export interface CasePlace {
  readonly address: string;
  readonly port: number;
  readonly scheme: "http" | "https";
  readonly receivedAt: number;
}

/**
 * Every address and port of the tables' upstreams, each once.
 *
 * @throws Error if one table uses TLS at a place and another does not: only one of them could be served.
 */
export function placesOf(tables: readonly RouteTable[]): CasePlace[] {
  const places = new Map<string, CasePlace>();
  for (const { destination } of tables.flatMap((table) => [...upstreamsOf(table).values()].flat())) {
    const { address, port, scheme } = destination;
    const key = `${address} ${port}`;
    const place = places.get(key) ?? { address, port, scheme, receivedAt: FIRST_PORT + places.size };
    if (place.scheme !== scheme) throw new Error(`${key} is dialled with TLS and without`);
    places.set(key, place);
  }
  return [...places.values()];
}

/**
 * One upstream that receives the requests to all places of the tables. The port on which it receives a request shows which address and port
 * Kong has dialled. The cluster's DNS resolves the names to it. IPv4 addresses are external IPs of its Services.
 */
export function caseSurroundings(tables: readonly RouteTable[], image: string): CaseSurroundings {
  const places = placesOf(tables);
  const services = [...Map.groupBy(places, ({ address }) => address)].map(([address, at], i) => ({
    address,
    name: `place-${i}`,
    at,
  }));
  const portsOf = (scheme: CasePlace["scheme"]): number[] =>
    places.filter((place) => place.scheme === scheme).map(({ receivedAt }) => receivedAt);
  return {
    clientHosts: [...new Set(tables.flatMap(clientHostsOf))],
    upstreamHosts: [...new Set(tables.flatMap(tlsHostsOf))],
    upstreams: (certificate, version) => ({
      objects: [
        namespace(NAMESPACE),
        ...echoProgram(NAMESPACE, certificate),
        echoDeployment(
          { namespace: NAMESPACE, cluster: CLUSTER, ports: { http: portsOf("http"), https: portsOf("https") } },
          image,
          version,
        ),
        ...services.map(serviceOf),
      ],
      values: {},
      namespaces: [NAMESPACE],
    }),
    names: Object.fromEntries(
      services
        .filter(({ address }) => isIP(address) === 0)
        .map(({ address, name }) => [address, `${name}.${NAMESPACE}.svc.cluster.local`]),
    ),
  };
}

/** An address, and the Service that forwards from there to the upstream. */
interface CaseService {
  readonly address: string;
  readonly name: string;
  readonly at: readonly CasePlace[];
}

function serviceOf({ address, name, at }: CaseService): KubernetesObject {
  const ports = at.map(({ port, receivedAt }) => ({ name: `at-${port}`, port, targetPort: receivedAt }));
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, namespace: NAMESPACE },
    spec: { selector: echoLabels(CLUSTER), ports, ...(isIP(address) === 4 && { externalIPs: [address] }) },
  };
}
