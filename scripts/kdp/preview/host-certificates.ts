// SPDX-License-Identifier: Apache-2.0

import { createSecureContext, type SecureContext } from "node:tls";
import type { CertificateFor } from "../../../kong/emulator/client/listen.ts";
import type { Authority } from "../../support/certificates.ts";

/**
 * Certificates for the hosts of a table, each made on first use. Any other name gets the certificate of the first short host, so
 * that the client sees which server it has reached.
 *
 * @param isServed - Whether a host is in the current table.
 * @param fallback - The first short host of the current table.
 */
export function certificatesFor(
  authority: Authority,
  isServed: (host: string) => boolean,
  fallback: () => string,
): CertificateFor {
  const contexts = new Map<string, Promise<SecureContext>>();
  return (serverName) => {
    const name = serverName?.toLowerCase() ?? "";
    const host = isServed(name) ? name : fallback();
    let context = contexts.get(host);
    if (context === undefined) {
      context = authority.issue([host]).then((pair) => createSecureContext({ ...pair, minVersion: "TLSv1.2" }));
      contexts.set(host, context);
    }
    return context;
  };
}
