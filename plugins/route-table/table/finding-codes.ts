// SPDX-License-Identifier: Apache-2.0

/** How bad a finding is: a table with an error is refused, one with warnings is served. */
export type Severity = "error" | "warning";

interface CodeEntry {
  readonly severity: Severity;
  /** When it is found: one sentence for the documentation. */
  readonly when: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Every code that a finding can have. A code, once given out, keeps its meaning. */
export const CODES = {
  "yaml-syntax": {
    severity: "error",
    when: "The file is not YAML, or says one key twice.",
    remedy: "Correct the YAML at this place.",
  },
  "no-table": {
    severity: "error",
    when: "The values have no routeTable.",
    remedy: "Put the table under the key routeTable, or name the file that has it with -f.",
  },
  "misread-key": {
    severity: "error",
    when: "A key is written so that YAML 1.1, and so helm, takes it for a number or for true or false.",
    remedy: "Quote the key.",
  },
  "null-value": {
    severity: "error",
    when: "A key has no value. helm takes such a key away.",
    remedy: "Give it a value ({} for an API that needs nothing), or take the key out.",
  },
  "unknown-field": {
    severity: "error",
    when: "A field has a name that the table does not know.",
    remedy: "Correct the name, or take the field out.",
  },
  "missing-field": {
    severity: "error",
    when: "A field that must be there is not.",
    remedy: "Add the field.",
  },
  "wrong-type": {
    severity: "error",
    when: "A value is of another type than its field.",
    remedy: "Write a value of the right type; quote text that YAML takes for something else.",
  },
  "bad-value": {
    severity: "error",
    when: "A value is of the right type but not written as its field needs it.",
    remedy: "Write it as the message says.",
  },
  "too-few": {
    severity: "error",
    when: "A list or map has fewer entries than it needs.",
    remedy: "Add an entry.",
  },
  "unknown-cluster": {
    severity: "error",
    when: "A cluster is named that the table does not have.",
    remedy: "Name one of the clusters, or add it under clusters.",
  },
  "no-cluster": {
    severity: "error",
    when: "The table has several clusters and does not say which one serves an API.",
    remedy: "Set defaults.cluster, or the API's own cluster.",
  },
  "path-taken": {
    severity: "error",
    when: "Two APIs have the same path on the short hosts.",
    remedy: "Give one of them another path.",
  },
  "path-inside": {
    severity: "warning",
    when: "An API's path is below another API's path, so that the longer one takes requests from the shorter.",
    remedy: "Make sure that this is meant; the longest path wins.",
  },
  "host-taken": {
    severity: "error",
    when: "Two APIs name the same old host.",
    remedy: "Let one of them have the host; a host serves one API.",
  },
  "host-repeated": {
    severity: "error",
    when: "One host or host pattern stands twice.",
    remedy: "Take one of them out.",
  },
  "host-is-short": {
    severity: "error",
    when: "An old host is one of the short hosts.",
    remedy: "Take it out of the old hosts, or out of shortHosts.",
  },
  "host-shadowed": {
    severity: "warning",
    when: "An API's own host is what a legacy pattern means for another API, or one pattern's host is another's.",
    remedy: "Make sure that this is meant: an API's own hosts win over patterns, an earlier pattern over a later one.",
  },
  "name-too-long": {
    severity: "error",
    when: "With an API's name in it, a host has a label of more than 63 characters, or more than 253 in all.",
    remedy: "Shorten the API's name or the pattern.",
  },
  "upstream-loop": {
    severity: "error",
    when: "An upstream is one of the table's own hosts, without an address: the request would come back here.",
    remedy: "Give the cluster an address to dial, or the upstream a name that leads elsewhere.",
  },
  "sni-is-not-upstream": {
    severity: "warning",
    when: "An https upstream gets a Host header that is not its own; Kong uses that as SNI and checks the certificate against it.",
    remedy: "Make sure that the upstream's certificate covers that name, or set hostHeader: upstream.",
  },
  "tls-unverified": {
    severity: "warning",
    when: "A cluster's tlsVerify is false: the certificates of its https upstreams are not checked.",
    remedy:
      "Give Kong the certificate authority that signed them (upstreamTls.certificateAuthorities), and take it out.",
  },
  "tls-mixed": {
    severity: "error",
    when: "One address, port and server name is reached both with and without a check of the certificate. Kong would give a checked request a connection that was opened unchecked.",
    remedy: "Check the certificates of both clusters, or of neither.",
  },
  "https-address": {
    severity: "warning",
    when: "An https upstream is an IP address. nginx, and so Kong, compares it with the DNS names of the certificate (with its common name where it has none), never with the addresses there, and answers 502.",
    remedy: "Give the upstream a name that its certificate has, and the address to dial as the cluster's address.",
  },
  "weights-sum": {
    severity: "error",
    when: "The weights of a split add up neither to 100 nor to 1000.",
    remedy: "Make them add up to 100 (per cent) or to 1000 (thousandths).",
  },
  "sunset-too-early": {
    severity: "error",
    when: "A host's sunset is before its deprecation (RFC 9745 section 4 forbids it).",
    remedy: "Set sunset to the day of deprecated or later.",
  },
  "no-sunset": {
    severity: "error",
    when: "What an old host does after its sunset is said, and no sunset is.",
    remedy: "Set sunset beside it, or take afterSunset out.",
  },
  "brownout-order": {
    severity: "error",
    when: "A brownout ends before it begins, goes on after the host's sunset, or overlaps the one before it.",
    remedy: "Give from, then until, one brownout after the other, all before the sunset.",
  },
  "redirect-not-signed-off": {
    severity: "error",
    when: "A redirect is to be permanent (308), and nobody has signed it off.",
    remedy: "Set permanent: true beside it, or take 302 or 307.",
  },
  "redirect-elsewhere": {
    severity: "error",
    when: "Redirects would lead to a host that is not a short host of the table.",
    remedy: "Name one of the shortHosts as the origin's host.",
  },
  "check-too-often": {
    severity: "error",
    when: "A health check's interval or timeout is less than a tenth of a second.",
    remedy: "Make it 100ms or more.",
  },
  "source-host": {
    severity: "error",
    when: "The old cluster would call the new one by a host that the table does not serve for that API.",
    remedy: "Name one of the API's old hosts or a short host, or add the host to the API's hosts.",
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** The stable name of a kind of finding. */
export type Code = keyof typeof CODES;
