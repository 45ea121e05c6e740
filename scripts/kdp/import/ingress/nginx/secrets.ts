// SPDX-License-Identifier: Apache-2.0

import type { SecretReference } from "../../estate/estate.ts";
import { fieldPlace, itemsAt, textAt, textsAt } from "../object-fields.ts";
import type { IngressSettings } from "./ingress-settings.ts";

const PURPOSES = new Map([
  ["proxy-ssl-secret", "client certificate and authorities for the upstream"],
  ["auth-secret", "names and passwords of basic authentication"],
  ["auth-tls-secret", "authorities of client certificates"],
]);

/** The Secrets that an Ingress refers to. */
export function nginxSecrets({ object, annotations }: IngressSettings): readonly SecretReference[] {
  const tls = itemsAt(object, ["spec", "tls"]).flatMap((entry): readonly SecretReference[] => {
    const name = textAt(object, [...entry, "secretName"]);
    if (name === undefined) return [];
    const hosts = textsAt(object, [...entry, "hosts"]);
    const purpose = hosts.length === 0 ? "certificate" : `certificate of ${hosts.join(", ")}`;
    return [{ place: fieldPlace(object, [...entry, "secretName"]), name: `${object.namespace}/${name}`, purpose }];
  });
  const others = [...PURPOSES].flatMap(([annotation, purpose]): readonly SecretReference[] => {
    const name = annotations.text(annotation);
    if (name === undefined) return [];
    return [
      {
        place: annotations.place(annotation),
        name: name.includes("/") ? name : `${object.namespace}/${name}`,
        purpose,
      },
    ];
  });
  return [...tls, ...others];
}
