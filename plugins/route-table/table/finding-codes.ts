// SPDX-License-Identifier: Apache-2.0

/** The severity of a finding. A table with an error is refused; a table with warnings is served. */
export type Severity = "error" | "warning";

/** What the documentation says about a code. */
export interface CodeEntry {
  readonly severity: Severity;
  /** When the finding is reported: a sentence for the documentation. */
  readonly when: string;
  /** What to do about it: a sentence. */
  readonly remedy: string;
}

/** All codes of findings. A released code keeps its meaning. */
export const CODES = {
  "yaml-syntax": {
    severity: "error",
    when: "The file is not YAML, or has a key twice.",
    remedy: "Correct the YAML at this place.",
  },
  "not-text": {
    severity: "error",
    when: "The file is not text in UTF-8: it has another encoding, or control characters.",
    remedy: "Save the file as UTF-8, without control characters.",
  },
  "too-large": {
    severity: "error",
    when: "The table or a values file has more values, levels or bytes than are read: 3,000,000 values, those of aliases included, 100 levels, 64 MiB.",
    remedy: "Take out what the table does not need; serve more APIs than that by two installations.",
  },
  "no-table": {
    severity: "error",
    when: "The values have no routeTable.",
    remedy: "Put the table under the key routeTable, or name the file with the table with -f.",
  },
  "misread-key": {
    severity: "error",
    when: "YAML 1.1, and so helm, reads a key as a number or as true or false.",
    remedy: "Quote the key.",
  },
  "null-value": {
    severity: "error",
    when: "A key has no value. helm removes such a key.",
    remedy: "Give it a value ({} for an API that needs nothing), or remove the key.",
  },
  "unknown-field": {
    severity: "error",
    when: "A field has a name that the table does not know.",
    remedy: "Correct the name, or remove the field.",
  },
  "missing-field": {
    severity: "error",
    when: "A required field is missing.",
    remedy: "Add the field.",
  },
  "wrong-type": {
    severity: "error",
    when: "A value has the wrong type for its field.",
    remedy: "Write a value of the right type; quote text that YAML reads as something else.",
  },
  "bad-value": {
    severity: "error",
    when: "A value has the right type, but not the format of its field.",
    remedy: "Write it in the format that the message describes.",
  },
  "too-few": {
    severity: "error",
    when: "A list or map has fewer entries than it needs.",
    remedy: "Add an entry.",
  },
  "unknown-cluster": {
    severity: "error",
    when: "The table names a cluster that it does not define.",
    remedy: "Name one of the clusters, or add it under clusters.",
  },
  "no-cluster": {
    severity: "error",
    when: "The table has several clusters, and an API has no default cluster.",
    remedy: "Set defaults.cluster, or the API's own cluster.",
  },
  "path-taken": {
    severity: "error",
    when: "Two APIs have the same path on the short hosts.",
    remedy: "Give one of them another path.",
  },
  "path-inside": {
    severity: "warning",
    when: "An API's path is below another API's path. The longer path then takes requests from the shorter one.",
    remedy: "Make sure that this is intended; the longest path wins.",
  },
  "host-taken": {
    severity: "error",
    when: "Two APIs name the same old host.",
    remedy: "Remove the host from one of them; a host serves one API.",
  },
  "host-repeated": {
    severity: "error",
    when: "A host or host pattern is listed twice.",
    remedy: "Remove one of the two.",
  },
  "host-is-short": {
    severity: "error",
    when: "An old host is one of the short hosts.",
    remedy: "Remove it from the old hosts, or from shortHosts.",
  },
  "host-shadowed": {
    severity: "warning",
    when: "A legacy pattern gives a host to one API, but an own host or an earlier pattern gives it to another API.",
    remedy:
      "Make sure that this is intended: an API's own hosts win over patterns, an earlier pattern over a later one.",
  },
  "end-bypassed": {
    severity: "warning",
    when: "An API's own host is one that a legacy pattern means for it, and the pattern's end (deprecated, sunset, brownouts, links) does not hold for own hosts.",
    remedy: "Take it out of hosts, so that the pattern's end holds, or say its end under the API's oldHosts.",
  },
  "name-too-long": {
    severity: "error",
    when: "With an API's name in it, a host has a label of more than 63 characters, or more than 253 in all.",
    remedy: "Shorten the API's name or the pattern.",
  },
  "upstream-loop": {
    severity: "error",
    when: "An upstream is one of the table's own hosts, without an address: requests would come back here.",
    remedy: "Give the cluster an address to connect to, or the upstream a name that leads elsewhere.",
  },
  "sni-is-not-upstream": {
    severity: "warning",
    when: "An https upstream receives a Host header that is not its own. Kong uses it as SNI and checks the certificate against it.",
    remedy: "Make sure that the upstream's certificate covers that name, or set hostHeader: upstream.",
  },
  "tls-unverified": {
    severity: "warning",
    when: "A cluster's tlsVerify is false: the certificates of its https upstreams are not checked.",
    remedy:
      "Give Kong the certificate authority that signed them (upstreamTls.certificateAuthorities), and remove tlsVerify.",
  },
  "tls-mixed": {
    severity: "error",
    when: "Two clusters have the same address, port and server name, and only one checks certificates. Kong would send a checked request over a connection that was opened unchecked.",
    remedy: "Check the certificates of both clusters, or of neither.",
  },
  "https-address": {
    severity: "warning",
    when: "An https upstream is an IP address. nginx, and so Kong, compares it only with the DNS names of the certificate (or its common name, if it has none), never with its IP addresses, and answers 502.",
    remedy: "Give the upstream a name from its certificate, and set the IP address as the cluster's address.",
  },
  "weights-sum": {
    severity: "error",
    when: "The weights of a split do not add up to 100 or 1000.",
    remedy: "Make them add up to 100 (per cent) or to 1000 (thousandths).",
  },
  "cors-any-with-credentials": {
    severity: "error",
    when: "Answers are to be read by code of any origin, and with credentials.",
    remedy: "Name the origins, or take allowCredentials out.",
  },
  "key-unread": {
    severity: "warning",
    when: "A key by which clients are kept in one cluster, or a header by which testers choose, never gets to where it would be read: the next key decides, at last the client's address.",
    remedy: "Use a cookie, or a header whose name has only letters, digits and hyphens.",
  },
  "sunset-too-early": {
    severity: "error",
    when: "A host's sunset is before its deprecation (RFC 9745 section 4 forbids it).",
    remedy: "Set sunset to the day of deprecated or later.",
  },
  "no-sunset": {
    severity: "error",
    when: "afterSunset is set without a sunset.",
    remedy: "Set sunset, or remove afterSunset.",
  },
  "sunset-passed": {
    severity: "warning",
    when: "An old host's sunset has passed and it is gone by now (kdp says this, by its clock).",
    remedy: "Correct the date if this is not meant; once nobody calls the host, take it out of the table.",
  },
  "brownout-order": {
    severity: "error",
    when: "A brownout ends before it begins, goes on after the host's sunset, or overlaps the previous brownout.",
    remedy: "Set until after from, list brownouts in order, and let the last one end by the sunset.",
  },
  "redirect-not-signed-off": {
    severity: "error",
    when: "A redirect is permanent (308), but not signed off with permanent: true.",
    remedy: "Set permanent: true, or use 302 or 307.",
  },
  "redirect-elsewhere": {
    severity: "error",
    when: "Redirects would lead to a host that is not a short host of the table.",
    remedy: "Name one of the shortHosts as the origin's host.",
  },
  "check-too-often": {
    severity: "error",
    when: "The interval or timeout of a health check is less than 100ms.",
    remedy: "Set it to 100ms or more.",
  },
  "secret-in-table": {
    severity: "warning",
    when: "A plugin's configuration has what looks like a secret: by the field's name, a header's, or a password in a URL.",
    remedy:
      "Keep the plugin's whole configuration in a Secret and name it: configFrom: {secret: NAME, key: KEY}. Or write {vault://env/NAME} here, and give Kong the variable NAME from a Secret (proxy.extraEnv).",
  },
  "plugin-config-twice": {
    severity: "error",
    when: "A plugin has both config and configFrom.",
    remedy: "Keep one of them.",
  },
  "source-host": {
    severity: "error",
    when: "source.host is a host that the table does not serve for that API. The old cluster would call the new one by it.",
    remedy: "Name one of the API's old hosts or a short host, or add the host to the API's hosts.",
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** The stable name of a kind of finding. */
export type Code = keyof typeof CODES;
