// SPDX-License-Identifier: Apache-2.0

/** A values file that tests of `kdp diff` edit: two clusters, an old host, and APIs with a prefix and a split of their own. */
export const DIFF_VALUES = `routeTable:
  shortHosts: [dev-01.example.com]
  legacyHosts:
    - host: "{api}.old.example.com"
  clusters:
    a: { url: "https://{api}.a.example.net", address: 10.98.10.88 }
    b: { url: "http://{api}.b.example.net" }
  defaults: { cluster: b }
  apis:
    api01: {}
    api02: { path: /team/api02 }
    api03: { split: { weights: { a: 10, b: 90 }, by: "header:X-User-Id", override: { header: X-Cluster } } }
`;
