// SPDX-License-Identifier: Apache-2.0

import type { SecretReference } from "../../estate/estate.ts";
import { referenceOf, type KongDocument } from "../document.ts";
import { placeOf, textOf, type Entity } from "../entity.ts";

/** Finds the certificate for hosts: its id, or the words by which it is called. The last of Kong's choices is the name `*`. */
export function certificateFinder(document: KongDocument): (hosts: readonly string[]) => string | undefined {
  const byName = new Map<string, string>();
  for (const sni of document.entities.get("snis") ?? []) {
    const name = textOf(sni, "name")?.toLowerCase();
    const certificate = certificateNameOf(document, sni);
    if (name !== undefined && certificate !== undefined && !byName.has(name)) byName.set(name, certificate);
  }
  const certificateOf = (host: string): string | undefined => byName.get(host) ?? byName.get(wildcardOf(host));
  return (hosts) => {
    const found = hosts.map(certificateOf).find((each) => each !== undefined);
    return found ?? (hosts.length > 0 ? byName.get("*") : undefined);
  };
}

/** The certificates that must be carried over as Secrets. Their keys are never read. */
export function certificateSecrets(document: KongDocument): SecretReference[] {
  const names = new Map<string, string[]>();
  for (const sni of document.entities.get("snis") ?? []) {
    const certificate = certificateNameOf(document, sni);
    const name = textOf(sni, "name");
    if (certificate !== undefined && name !== undefined)
      names.set(certificate, [...(names.get(certificate) ?? []), name]);
  }
  const certificates = (document.entities.get("certificates") ?? []).map((entity): SecretReference => {
    const name = calledBy(entity);
    const hosts = names.get(name) ?? [];
    const purpose = hosts.length === 0 ? "certificate without server names" : `certificate of ${hosts.join(", ")}`;
    return { place: placeOf(entity), name, purpose, hosts };
  });
  const authorities = (document.entities.get("ca_certificates") ?? []).map((entity): SecretReference => ({
    place: placeOf(entity),
    name: calledBy(entity),
    purpose: "certificate authority for upstreams",
  }));
  return [...certificates, ...authorities];
}

function certificateNameOf(document: KongDocument, sni: Entity): string | undefined {
  if (sni.parent?.kind === "certificates") return calledBy(sni.parent);
  const key = referenceOf(sni, "certificate");
  const entity = key === undefined ? undefined : document.byReference.get(`certificates ${key}`);
  return entity && calledBy(entity);
}

function calledBy(entity: Entity): string {
  return textOf(entity, "id") ?? entity.object;
}

function wildcardOf(host: string): string {
  return `*${host.slice(host.indexOf("."))}`;
}
