// SPDX-License-Identifier: Apache-2.0

import type { Treatment } from "../estate/remark.ts";

/** The texts of one kind of remark that the table gives rise to. */
export interface RemarkKind {
  readonly treatment: Treatment;
  readonly effect: string;
  readonly reason: string;
  readonly remedy: string;
}

/** What a table can't mean, or means more widely than a source: by the code of the remark. */
export const REMARK_KINDS = {
  "path-is-regex": {
    treatment: "refused",
    effect: "Requests match by a regular expression.",
    reason: "A row matches a prefix by whole segments.",
    remedy: "Give the upstream a prefix of its own, or an API with a host of its own.",
  },
  "path-is-exact": {
    treatment: "refused",
    effect: "Only this very path leads to the upstream.",
    reason: "A row takes what is below its prefix as well, so it would serve more than today.",
    remedy: "Add an API with this path if the upstream may be reached below it.",
  },
  "path-has-odd-characters": {
    treatment: "refused",
    effect: "Requests match by this path.",
    reason: "A row's prefix has only letters, digits and -._~ between single slashes.",
    remedy: "Serve the API at such a prefix.",
  },
  "only-some-methods": {
    treatment: "refused",
    effect: "Only requests with these methods match.",
    reason: "A row takes every method, so it would serve more than today.",
    remedy: "Add the API if every method may reach the upstream, or refuse the others there.",
  },
  "only-some-headers": {
    treatment: "refused",
    effect: "Only requests with these headers match.",
    reason: "A row takes requests whatever their headers.",
    remedy: "Give the upstream a prefix or a host of its own; testers choose a cluster by split.override.",
  },
  "redirect-at-once": {
    treatment: "by-hand",
    effect: "The source answers with a redirect.",
    reason: "A row leads to an upstream. It redirects only old hosts, and only to the short host.",
    remedy: "Use legacy: redirect if the target is the API on the short host; else keep the redirect where it is.",
  },
  "serves-nothing": {
    treatment: "by-hand",
    effect: "The route has no backend, so the source answers by itself.",
    reason: "A row needs an upstream.",
    remedy: "Nothing, if the route can go; else name its upstream in a row of its own.",
  },
  "scheme-is-grpc": {
    treatment: "refused",
    effect: "Requests go to the upstream by gRPC.",
    reason: "A table has only http and https upstreams.",
    remedy: "Leave the API where it is.",
  },
  "upstream-is-odd": {
    treatment: "refused",
    effect: "Requests go to this upstream.",
    reason: "Its host, port or base path can't stand in a table's url.",
    remedy: "Write a row with an upstream that the table can name.",
  },
  "rewrite-is-odd": {
    treatment: "refused",
    effect: "The path becomes another before the upstream gets it.",
    reason: "A row can only take its prefix off and put a base path in front.",
    remedy: "Serve the API under a prefix that is taken off, or let the upstream take the path as it is.",
  },
  "host-header-is-odd": {
    treatment: "refused",
    effect: "The upstream gets this Host header.",
    reason: "It is no host name, so it can't stand in hostHeader.",
    remedy: "Write a row with a hostHeader that is a name.",
  },
  "letter-case": {
    treatment: "by-hand",
    effect: "The path matches in any letter case.",
    reason: "A row's prefix matches in its own letter case only.",
    remedy: "Look in the access log for calls in another letter case, and correct those clients.",
  },
  "prefix-ends-inside-segment": {
    treatment: "by-hand",
    effect: "The prefix also matches paths that go on with other characters than a slash.",
    reason: "A row matches whole segments only.",
    remedy: "Add an API for such a path if somebody calls it.",
  },
  "path-without-slash": {
    treatment: "by-hand",
    effect: "The prefix ends with a slash, so the path without it does not match.",
    reason: "A row serves its prefix with and without a slash, so it serves more than today.",
    remedy: "Nothing, if the upstream may get such a request.",
  },
  "path-on-old-host": {
    treatment: "by-hand",
    effect: "On this host, requests below this path have an upstream of their own.",
    reason: "An old host leads to one upstream, whatever the path.",
    remedy: "Make the host a short host (--short-host), or let the host's main upstream pass the path on.",
  },
  "paths-added": {
    treatment: "by-hand",
    effect: "On this host, only requests below these paths are served.",
    reason: "An old host leads to its upstream whatever the path, so it serves more than today.",
    remedy: "Nothing, if every path of the upstream may be reached; else make the host a short host (--short-host).",
  },
  "host-left-out": {
    treatment: "by-hand",
    effect: "The host serves this path.",
    reason: "The host is no short host, and as an old host its upstreams would get other paths than today.",
    remedy: "Make the host a short host (--short-host), or give the API a host of its own.",
  },
  "path-taken": {
    treatment: "by-hand",
    effect: "The short host serves this path.",
    reason: "Another short host leads the same path elsewhere, and a table's short hosts all serve the same.",
    remedy: "Give one of the two another path, or serve the hosts by two installations.",
  },
  "short-path-added": {
    treatment: "by-hand",
    effect: "The short host does not serve this API.",
    reason: "Every API of a table is served on every short host, so it is reached by more names than today.",
    remedy: "Nothing, if everybody who reaches the short host may reach the API; else move it by another installation.",
  },
  "host-added": {
    treatment: "by-hand",
    effect: "This host is not served.",
    reason: "Its pattern is one of the legacyHosts, and each of them holds for every API.",
    remedy: "Nothing, if the name leads elsewhere or the API may be reached by it; else take the pattern out.",
  },
  "any-host": {
    treatment: "by-hand",
    effect: "The route takes requests for every host.",
    reason: "A table serves only hosts that it names.",
    remedy: "Name the hosts that clients use as short hosts (--short-host).",
  },
  "wildcard-host": {
    treatment: "by-hand",
    effect: "The route takes requests for every host below this name.",
    reason: "A table serves only hosts that it names.",
    remedy: "Name the hosts that clients use under hosts of the API.",
  },
  "host-is-odd": {
    treatment: "refused",
    effect: "The route takes requests for this host.",
    reason: "It is no host name that a table can have.",
    remedy: "Give the API a host name of letters, digits and hyphens.",
  },
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
  "moves-elsewhere": {
    treatment: "by-hand",
    effect: "The upstream is not where the new cluster's url leads.",
    reason: "Most upstreams follow one url, and this one does not, so a cluster has its url.",
    remedy: "Move the API to that cluster, by its cluster, split or pin.",
  },
  "split-stays": {
    treatment: "by-hand",
    effect: "The old cluster divides the requests between backends.",
    reason: "It goes on doing so while the API is served there. In the new cluster there is one Service.",
    remedy: "End the old split, or add a cluster for the other backend, before the API moves.",
  },
  "host-header-later": {
    treatment: "by-hand",
    effect: "The Service gets this Host header.",
    reason: "The old cluster must be called by its old host, and sets the header itself.",
    remedy: "Set hostHeader to it when the API moves.",
  },
  "certificate-secret": {
    treatment: "by-hand",
    effect: "This Secret has the certificate of hosts.",
    reason: "The gateway reads Secrets of its own namespace, and an import carries no Secret.",
    remedy: "Copy the Secret into the release's namespace under the name in tls.certificates.",
  },
} as const satisfies Readonly<Record<string, RemarkKind>>;

/** The code of a remark that the table gives rise to. */
export type TableCode = keyof typeof REMARK_KINDS;
