// SPDX-License-Identifier: Apache-2.0

import type { Estate, EstateRoute, SecretReference } from "../estate/estate.ts";
import { compare } from "./names.ts";
import type { Notes } from "./notes.ts";

/** An entry of the chart's `tls.certificates`. */
export interface CertificateValue {
  readonly secretName: string;
  readonly hosts: readonly string[];
}

/** The hosts that the chart can name for a certificate: plain ones, and a star for the first label. */
const HOST = /^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
/** No host is longer. */
const LONGEST_HOST = 253;
/** Leaves room for the ending of a Secret's name. */
const LONGEST_NAME = 240;

/** The certificates of the hosts, by the names of their Secrets: those that exist, and those to be made of what a Kong keeps itself. */
export function certificatesOf(estate: Estate, notes: Notes): readonly CertificateValue[] {
  const existing = existingSecrets(estate, notes);
  return [...existing, ...newSecrets(estate, existing, notes)];
}

/** Of two Secrets with one name in two namespaces, each gets its namespace in front. */
function existingSecrets({ routes }: Estate, notes: Notes): readonly CertificateValue[] {
  const hostsOf = new Map<string, Set<string>>();
  const places = new Map<string, EstateRoute>();
  for (const route of routes) {
    const { certificate } = route.tls;
    if (certificate === undefined || route.hosts.length === 0 || !certificate.includes("/")) continue;
    const hosts = hostsOf.get(certificate) ?? new Set();
    for (const host of route.hosts) hosts.add(host);
    hostsOf.set(certificate, hosts);
    if (!places.has(certificate)) places.set(certificate, route);
  }
  const names = new Map<string, number>();
  for (const certificate of hostsOf.keys()) {
    const name = certificate.slice(certificate.indexOf("/") + 1);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return [...hostsOf]
    .sort(([a], [b]) => compare(a, b))
    .map(([certificate, hosts]) => {
      const name = certificate.slice(certificate.indexOf("/") + 1);
      const secretName = (names.get(name) ?? 0) > 1 ? certificate.replace("/", "-") : name;
      const place = places.get(certificate)?.place;
      const detail = `It is ${certificate}; in the values it is ${secretName}.`;
      if (place !== undefined)
        notes.add("certificate-secret", { ...place, field: `certificate ${certificate}` }, undefined, detail);
      return { secretName, hosts: [...hosts].sort() };
    });
}

/** A Kong's own certificates, each with the Secret that its owner must make. A host has one certificate: the first. */
function newSecrets(
  { secrets }: Estate,
  existing: readonly CertificateValue[],
  notes: Notes,
): readonly CertificateValue[] {
  const taken = new Set(existing.flatMap(({ hosts }) => hosts));
  const names = new Set(existing.map(({ secretName }) => secretName));
  const values: CertificateValue[] = [];
  for (const secret of secrets) {
    const written = serverNamesOf(secret);
    if (written.length === 0) continue;
    const hosts = written.filter((host) => HOST.test(host) && host.length <= LONGEST_HOST && !taken.has(host));
    for (const host of hosts) taken.add(host);
    const others = written.filter((host) => !HOST.test(host) || host.length > LONGEST_HOST);
    const unnamed = others.length === 0 ? "" : ` The values can't name the hosts ${others.join(", ")}.`;
    const [first] = hosts;
    if (first === undefined) {
      if (unnamed !== "") notes.add("certificate-secret", secret.place, undefined, `It is a ${secret.name}.${unnamed}`);
      continue;
    }
    const secretName = freeName(first, names);
    values.push({ secretName, hosts: [...hosts].sort() });
    const detail = `It is no Secret yet, but ${secret.name} of a Kong; in the values it is ${secretName}.${unnamed}`;
    notes.add("certificate-secret", secret.place, undefined, detail);
  }
  return values;
}

/** The server names of a certificate that is no Secret of Kubernetes; none of anything else. */
function serverNamesOf({ name, hosts = [] }: SecretReference): readonly string[] {
  return name.includes("/") ? [] : [...new Set(hosts.map((host) => host.toLowerCase()))];
}

function freeName(host: string, names: Set<string>): string {
  const base = host.replace("*", "wildcard").replaceAll(".", "-").slice(0, LONGEST_NAME);
  let name = `${base}-tls`;
  for (let i = 2; names.has(name); i++) name = `${base}-${i}-tls`;
  names.add(name);
  return name;
}
