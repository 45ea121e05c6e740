// SPDX-License-Identifier: Apache-2.0

import type { RemarkKind } from "./remark-kind.ts";

/** What a table can't mean of upstreams, plugins and settings, and what people must do around it: by the code of the remark. */
export const ROW_REMARKS = {
  "https-redirect": {
    treatment: "by-hand",
    effect: "Requests over HTTP are redirected to HTTPS.",
    reason: "proxy.protocols is one setting for all APIs, and the source does this for some of them only.",
    remedy: "Set proxy.protocols: [https] if all may be redirected.",
  },
  "http-refused": {
    treatment: "by-hand",
    effect: "Requests over HTTP are served.",
    reason: "proxy.protocols is one setting for all APIs.",
    remedy: "Set proxy.protocols: [http, https] if these must stay.",
  },
  "server-name": {
    treatment: "by-hand",
    effect: "The upstream's certificate is asked for by another name than the Host header.",
    reason: "Kong uses the Host header as the server name.",
    remedy: "Set hostHeader to the certificate's name, if the upstream takes requests with it.",
  },
  "client-certificate": {
    treatment: "by-hand",
    effect: "The source shows the upstream a client certificate.",
    reason:
      "upstreamTls.clientCertificateSecret is one certificate for all upstreams, and the source has several or not for all.",
    remedy: "Agree on one client certificate, and name its Secret there.",
  },
  "split-rule": {
    treatment: "by-hand",
    effect: "Requests with this header, cookie or parameter go to one of the backends, whatever the weights.",
    reason: "split.override knows always, never and the names of clusters, and only in a cluster that has some weight.",
    remedy: "Tell testers the new values, and give the cluster a weight of at least 0.1 %.",
  },
  "split-key": {
    treatment: "by-hand",
    effect: "Clients stay with one backend by this key.",
    reason: "split.by knows header:NAME, cookie:NAME, consumer and ip.",
    remedy: "Choose one of them.",
  },
  "weight-rounded": {
    treatment: "by-hand",
    effect: "Backends have these weights.",
    reason: "Weights of a table add up to 100 or 1000, so these are rounded.",
    remedy: "Nothing, if a thousandth makes no difference.",
  },
  "plugin-with-secret": {
    treatment: "by-hand",
    effect: "The plugin's configuration has secrets, which are not read out.",
    reason: "A secret never stands in a table.",
    remedy: "Put the plugin's whole configuration into the Secret that the row's configFrom names.",
  },
  "closed-for-now": {
    treatment: "by-hand",
    effect: "The source lets in only some requests, and what decides that is not carried.",
    reason:
      "Without it everybody would be let in, so the API answers 503 (request-termination) until somebody decides.",
    remedy: "Say who may call it, by a plugin in its row; or answer the remark on that field, and import again.",
  },
  "guard-lost": {
    treatment: "by-hand",
    effect: "Below this path, the source asks who may come in.",
    reason:
      "No row has this path, so the API's own row would let everybody in; it answers 503 (request-termination) until somebody decides.",
    remedy:
      "Give the path a row of its own, or the API a plugin that lets in the same; or answer this remark, and import again.",
  },
  "plugin-left-out": {
    treatment: "refused",
    effect: "The plugin is in force for these requests.",
    reason: "Its name can't stand in a table, or the row has it already.",
    remedy: "Write the plugin into the row by hand.",
  },
  "upstream-is-own-host": {
    treatment: "refused",
    effect: "Requests go to a host that the table serves itself.",
    reason: "They would come back to the gateway.",
    remedy: "Name the Service behind that host as the row's upstream.",
  },
  "tls-mixed": {
    treatment: "refused",
    effect: "The upstream's certificate is not checked here, and it is checked for another API.",
    reason: "Kong could send a checked request over a connection that was opened unchecked.",
    remedy: "Check the certificate for both, or for neither.",
  },
  "refused-by-the-table": {
    treatment: "refused",
    effect: "The API is served here.",
    reason: "A table with it is refused.",
    remedy: "Correct what the table's finding says, and write the row by hand.",
  },
  "not-merged": {
    treatment: "refused",
    effect: "The API is served by the source, and was not added to the file.",
    reason: "Beside what people have written there, no row serves it as the source does.",
    remedy: "Change the file's clusters or defaults as the import without --into has them, or write the row by hand.",
  },
  "no-short-host": {
    treatment: "by-hand",
    effect: "The source has no host that serves APIs below prefixes.",
    reason: "A table needs a short host; short.invalid stands for it, and no client can reach that name.",
    remedy: "Name the host that you introduce (--short-host).",
  },
  "pattern-for-most": {
    treatment: "by-hand",
    effect: "Most APIs have a host of this pattern, and some have none.",
    reason: "As one of the legacyHosts it would give a host to those as well, so it stands in defaults.hosts.",
    remedy: "Use --legacy-host with the pattern to have it in legacyHosts, with dates of its end.",
  },
  "address-of-old-cluster": {
    treatment: "by-hand",
    effect: "The upstreams are Services of the old cluster.",
    reason: "From another cluster these names lead to that cluster's own Services.",
    remedy:
      "Import with --from-address ADDRESS, the address of the old cluster's ingress, to reach them by their old hosts.",
  },
  "host-of-old-cluster": {
    treatment: "by-hand",
    effect: "The upstream gets another Host header than today.",
    reason: "A row has one Host header for all clusters, and on the way back the old cluster must know it.",
    remedy: "If the upstream needs its own Host, set hostHeader; the API then has no way back to the old cluster.",
  },
  "applied-twice": {
    treatment: "by-hand",
    effect:
      "On the way back, the old cluster applies these rules of the source, and the gateway's plugins apply them, too.",
    reason: "The old cluster then sees the gateway's address as the client's.",
    remedy: "Allow the gateway's addresses in the old cluster.",
  },
  "way-back": {
    treatment: "by-hand",
    effect: "The old cluster serves this API in another way than most, so it has a cluster of its own for it.",
    reason: "A cluster of a table has one url, and this API has another scheme there, or no host of its own.",
    remedy: "Pin it to that cluster where the plan pins APIs to the old one.",
  },
  "certificate-secret": {
    treatment: "by-hand",
    effect: "This Secret has the certificate of hosts.",
    reason: "The gateway reads Secrets of its own namespace, and an import carries no Secret.",
    remedy:
      "Copy the Secret into the release's namespace under the name in tls.certificates. Where there is none yet, make one of type kubernetes.io/tls of the certificate and its key.",
  },
} as const satisfies Readonly<Record<string, RemarkKind>>;
