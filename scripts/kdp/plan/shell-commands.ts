// SPDX-License-Identifier: Apache-2.0

import { isIpv6 } from "../../../plugins/route-table/table/text/host-name.ts";
import type { PlannedApi } from "./inventory.ts";
import { shellWord, type PlannedCluster, type PlanSettings } from "./settings.ts";

/** The file with a plan's hosts, one per line, which the plan's loops read. */
export const HOSTS_FILE = "hosts.txt";

const EACH_HOST = "while read -r api host path short new; do";
const DONE = `done < ${HOSTS_FILE}`;
const CURL = "curl -s -o /dev/null -m 10 -w '%{http_code}'";

/** `helm upgrade` with the plan's values alone; earlier `--set` values are lost. */
export function upgradeFromFiles(settings: PlanSettings): string {
  const { b, release, chart, helmValues } = settings;
  const there = `-n ${b.namespace} --kube-context ${b.context}`;
  return words("helm upgrade", release, chart, there, "--reset-values", helmValues);
}

/** Requests one URL from an address, without DNS, and prints the status. */
export function statusAt(address: string, url: string): string {
  return `${CURL} --connect-to "::${inUrl(address)}:" '${url}'; echo`;
}

/** `helm upgrade --install` with the plan's values. */
export function install(settings: PlanSettings): string {
  const { b, release, chart, helmValues } = settings;
  const there = `-n ${b.namespace} --create-namespace --kube-context ${b.context}`;
  return words("helm upgrade --install", release, chart, there, helmValues, "--wait --timeout 10m");
}

/** Changes one value on B and keeps all others. */
export function changeB({ b, release, chart }: PlanSettings, set: string): string {
  return change(b, release, chart, set);
}

/** Changes one value on A and keeps all others. */
export function changeA({ a, release, chart }: PlanSettings, set: string): string {
  return change(a, release, chart, set);
}

function change(cluster: PlannedCluster, release: string, chart: string, set: string): string {
  const there = `-n ${cluster.namespace} --kube-context ${cluster.context}`;
  return words("helm upgrade", release, chart, there, "--reset-then-reuse-values", `--set ${shellWord(set)}`);
}

/** Makes A forward these APIs and no others. */
export function forward(settings: PlanSettings, apis: readonly string[], more: readonly string[] = []): string {
  const { a, release, chart, helmValues, forwarded, upstreamSecret, namesUpstreamSecret } = settings;
  const sets = namesUpstreamSecret ? more : [`source.upstreamTls.secret=${upstreamSecret}`, ...more];
  const all = [...new Set([...forwarded, ...apis])];
  return words(
    "helm upgrade --install",
    release,
    chart,
    `-n ${a.namespace} --kube-context ${a.context}`,
    helmValues,
    "--set role=source",
    `--set '${["source.apis={", all.join(","), "}"].join("")}'`,
    sets.map((set) => `--set ${shellWord(set)}`).join(" "),
  );
}

/** Gives A the authority of B's certificates, from the file `ca.crt`. */
export function trust({ a, upstreamSecret }: PlanSettings): string {
  const there = `-n ${a.namespace} --context ${a.context}`;
  const secret = `kubectl create secret generic ${upstreamSecret} --from-file=ca.crt=ca.crt`;
  return `${secret} -n ${a.namespace} --dry-run=client -o yaml | kubectl apply ${there} -f -`;
}

/** Prints the notes of the release on A, which say how to restore the original Ingresses. */
export function notesOnA({ a, release }: PlanSettings): string {
  return `helm get notes ${release} -n ${a.namespace} --kube-context ${a.context}`;
}

/** Uninstalls the release from a cluster. */
export function uninstall(cluster: PlannedCluster, release: string): string {
  return `helm uninstall ${release} -n ${cluster.namespace} --kube-context ${cluster.context}`;
}

/** `kdp` with the plan's values. */
export function kdp(settings: PlanSettings, ...args: readonly string[]): string {
  return words("npx kdp", ...args, settings.kdpValues);
}

/** Writes the hosts file: one line per old host. */
export function writeHosts(apis: readonly PlannedApi[]): string {
  const lines = apis.flatMap(({ api, oldHosts, checkPath, shortUrl, newHost }) =>
    oldHosts.map((host) => [api, host, checkPath, shortUrl, newHost ?? "-"].join(" ")),
  );
  return [`cat > ${HOSTS_FILE} <<'END'`, ...lines, "END", `wc -l ${HOSTS_FILE}`].join("\n");
}

/** Lists hosts below these domains (`.example.com`) that A's Ingresses have and the hosts file lacks. */
export function unknownHosts({ a }: PlanSettings, domains: readonly string[]): string {
  const ends = domains.map((domain) => domain.replaceAll(".", String.raw`\.`)).join("|");
  const path = String.raw`-o jsonpath='{range .items[*].spec.rules[*]}{.host}{"\n"}{end}'`;
  return [
    `kubectl --context ${a.context} get ingress -A ${path} | sort -u > a-hosts.txt`,
    `comm -23 a-hosts.txt <(awk '{print $2}' ${HOSTS_FILE} | sort -u) | grep -E '(${ends})$'`,
  ].join("\n");
}

/** Compares the answers of A, B and the short URL, without DNS. */
export function compare({ a, b }: PlanSettings): string {
  return [
    EACH_HOST,
    `  a=$(${CURL} --connect-to "::${inUrl(a.address)}:" "https://$host$path")`,
    `  b=$(${CURL} --connect-to "::${inUrl(b.address)}:" "https://$host$path")`,
    `  s=$(${CURL} --connect-to "::${inUrl(b.address)}:" "$short$path")`,
    `  [ "$a" = "$b" ] && [ "$b" = "$s" ] && [ "$a" != 000 ] && word=same || word=DIFFERENT`,
    `  echo "$word $api $host A=$a B=$b short=$s"`,
    DONE,
  ].join("\n");
}

/** Prints the response header that names the cluster, for requests through A. */
export function decisions({ a }: PlanSettings, header: string): string {
  return [
    EACH_HOST,
    `  said=$(curl -s -o /dev/null -m 10 -D - --connect-to "::${inUrl(a.address)}:" "https://$host$path" | tr -d '\\r' | grep -i ${shellWord(`^${header}:`)})`,
    `  echo "$api $host $said"`,
    DONE,
  ].join("\n");
}

/** Requests URLs by name, as a client does. */
export function byName(url: "$host" | "$short"): string {
  const target = url === "$host" ? "https://$host$path" : "$short$path";
  return [EACH_HOST, `  echo "$(${CURL} "${target}") ${target}"`, DONE].join("\n");
}

/** Prints the certificate that B shows for each name. */
export function certificates({ b }: PlanSettings, shortHosts: readonly string[]): string {
  const names = `${shortHosts.join(" ")} $(awk '{print $2; if ($5 != "-") print $5}' ${HOSTS_FILE})`;
  return [
    `for name in ${names}; do`,
    `  said=$(openssl s_client -connect ${inUrl(b.address)}:443 -servername "$name" -verify_hostname "$name" </dev/null 2>/dev/null | grep -m1 '^Verification')`,
    `  echo "$name $said"`,
    "done",
  ].join("\n");
}

/** Resolves each old host. */
export function dig(): string {
  return `for name in $(awk '{print $2}' ${HOSTS_FILE}); do dig +noall +answer "$name"; done`;
}

/** Counts the values of one field in B's access log. */
export function countInLog({ b, selector }: PlanSettings, field: "api" | "host" | "cluster", since: string): string {
  return `${logOf(b, selector, since)} | grep -o '"${field}":"[^"]*"' | sort | uniq -c | sort -rn`;
}

/** Counts the statuses in B's access log. */
export function countStatuses({ b, selector }: PlanSettings, since: string): string {
  return `${logOf(b, selector, since)} | grep -oE '"status":[0-9]+' | sort | uniq -c`;
}

function logOf({ context, namespace }: PlannedCluster, selector: string, since: string): string {
  return `kubectl --context ${context} -n ${namespace} logs -l ${selector} -c proxy --tail=-1 --since=${since}`;
}

function inUrl(address: string): string {
  return isIpv6(address) ? `[${address}]` : address;
}

function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
