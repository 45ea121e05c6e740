// SPDX-License-Identifier: Apache-2.0

import type { RemarkKind } from "./remark-kind.ts";

/** What a table can't mean of hosts and paths, or means more widely: by the code of the remark. */
export const ROUTE_REMARKS = {
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
  "path-is-too-long": {
    treatment: "refused",
    effect: "Requests match by this path.",
    reason: "It has more than 4096 characters or 100 segments, which no API needs.",
    remedy: "Serve the API at a shorter prefix.",
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
} as const satisfies Readonly<Record<string, RemarkKind>>;
