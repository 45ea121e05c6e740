// SPDX-License-Identifier: Apache-2.0

import type { PlannedApi } from "./inventory.ts";
import { inUrl } from "../text/in-url.ts";
import {
  hereDocument,
  shell,
  shellLines,
  shellWord,
  shellWords,
  type ShellText,
  type ShellWord,
} from "../text/shell-word.ts";
import type { PhaseContext } from "./phase.ts";
import { PLACEHOLDERS, type PlannedCluster, type PlanSettings } from "./settings.ts";

/** The file with a plan's hosts, one per line, which the plan's loops read. */
export const HOSTS_FILE = shellWord("hosts.txt");

const EACH_HOST = shell`while read -r api host path short new; do`;
const DONE = shell`done < ${HOSTS_FILE}`;
const CURL = shell`curl -s -o /dev/null -m 10 -w '%{http_code}'`;

/** `helm upgrade` with the plan's values alone; earlier `--set` values are lost. */
export function upgradeFromFiles(settings: PlanSettings): ShellText {
  const { b, release, chart, helmValues } = settings;
  return shellWords(shell`helm upgrade ${release} ${chart} ${helmAt(b)} --reset-values`, helmValues);
}

/** Requests one URL from an address, without DNS, and prints the status. */
export function statusAt(address: string, url: string): ShellText {
  return shell`${CURL} ${past(address)} ${shellWord(url)}; echo`;
}

/** `helm upgrade --install` with the plan's values. */
export function install(settings: PlanSettings): ShellText {
  const { b, release, chart, helmValues } = settings;
  const there = shell`-n ${b.namespace} --create-namespace --kube-context ${b.context}`;
  return shellWords(
    shell`helm upgrade --install ${release} ${chart} ${there}`,
    helmValues,
    shell`--wait --timeout 10m`,
  );
}

/** Changes one value on B and keeps all others. */
export function changeB({ b, release, chart }: PlanSettings, set: string): ShellText {
  return change(b, release, chart, set);
}

/** Changes one value on A and keeps all others. */
export function changeA({ a, release, chart }: PlanSettings, set: string): ShellText {
  return change(a, release, chart, set);
}

function change(cluster: PlannedCluster, release: ShellWord, chart: ShellWord, set: string): ShellText {
  return shell`helm upgrade ${release} ${chart} ${helmAt(cluster)} --reset-then-reuse-values --set ${shellWord(set)}`;
}

function helmAt({ namespace, context }: PlannedCluster): ShellText {
  return shell`-n ${namespace} --kube-context ${context}`;
}

/** The setting by which A forwards these APIs, besides those that it forwards already. */
export function forwardedApis({ forwarded }: PlanSettings, apis: readonly string[]): string {
  return `source.apis={${[...new Set([...forwarded, ...apis])].join(",")}}`;
}

/** Makes A forward these APIs, besides those that it forwards already. */
export function forward(settings: PlanSettings, apis: readonly string[], more: readonly string[] = []): ShellText {
  const { a, release, chart, helmValues, upstreamSecret, namesUpstreamSecret } = settings;
  const sets = namesUpstreamSecret ? more : [`source.upstreamTls.secret=${upstreamSecret}`, ...more];
  return shellWords(
    shell`helm upgrade --install ${release} ${chart} ${helmAt(a)}`,
    helmValues,
    shell`--set role=source`,
    ...[forwardedApis(settings, apis), ...sets].map((set) => shell`--set ${shellWord(set)}`),
  );
}

/** Gives A the authority of B's certificates, from the file `ca.crt`. */
export function trust({ a, upstreamSecret }: PlanSettings): ShellText {
  const secret = shell`kubectl create secret generic ${shellWord(upstreamSecret)} --from-file=ca.crt=ca.crt -n ${a.namespace}`;
  return shell`${secret} --dry-run=client -o yaml | kubectl apply -n ${a.namespace} --context ${a.context} -f -`;
}

/** Prints the notes of the release on A, which say how to restore the original Ingresses. */
export function notesOnA({ a, release }: PlanSettings): ShellText {
  return shell`helm get notes ${release} ${helmAt(a)}`;
}

/** Uninstalls the release from a cluster. */
export function uninstall(cluster: PlannedCluster, release: ShellWord): ShellText {
  return shell`helm uninstall ${release} ${helmAt(cluster)}`;
}

/** `kdp` with the plan's values. */
export function kdp(settings: PlanSettings, ...args: readonly string[]): ShellText {
  return shellWords(shell`npx kdp`, ...args.map(shellWord), settings.kdpValues);
}

/** Compares A and B live, and keeps the result in a file; of a batch, only its APIs. */
export function verify({ table, settings }: PhaseContext, file: string): ShellText {
  const { a, b, apis } = settings;
  const isBatch = apis.length < Object.keys(table.apis).length;
  const address = b.address === PLACEHOLDERS.addressB ? [shell`--address ${shellWord(`${b.name}=${b.address}`)}`] : [];
  return shellWords(
    kdp(settings, "verify", "--from", a.name, "--to", b.name, ...(isBatch ? ["--api", apis.join(",")] : [])),
    ...address,
    shell`--context-b ${b.context} --namespace ${b.namespace} --release ${settings.release} -o ${shellWord(file)}`,
  );
}

/** Writes the hosts file: one line per old host. */
export function writeHosts(apis: readonly PlannedApi[]): ShellText {
  const lines = apis.flatMap(({ api, oldHosts, checkPath, shortUrl, newHost }) =>
    oldHosts.map((host) => [api, host, checkPath, shortUrl, newHost ?? "-"].join(" ")),
  );
  return shellLines(shell`cat > ${HOSTS_FILE} ${hereDocument(lines)}`, shell`wc -l ${HOSTS_FILE}`);
}

/** Lists hosts below these domains (`.example.com`) that A's Ingresses have and the hosts file lacks. */
export function unknownHosts({ a }: PlanSettings, domains: readonly string[]): ShellText {
  const ends = domains.map((domain) => domain.replaceAll(".", String.raw`\.`)).join("|");
  const path = shell`-o jsonpath='{range .items[*].spec.rules[*]}{.host}{"\n"}{end}'`;
  return shellLines(
    shell`kubectl --context ${a.context} get ingress -A ${path} | sort -u > a-hosts.txt`,
    shell`comm -23 a-hosts.txt <(awk '{print $2}' ${HOSTS_FILE} | sort -u) | grep -E ${shellWord(`(${ends})$`)}`,
  );
}

/** Compares the answers of A, B and the short URL, without DNS. */
export function compare({ a, b }: PlanSettings): ShellText {
  return shellLines(
    EACH_HOST,
    shell`  a=$(${CURL} ${past(a.address)} "https://$host$path")`,
    shell`  b=$(${CURL} ${past(b.address)} "https://$host$path")`,
    shell`  s=$(${CURL} ${past(b.address)} "$short$path")`,
    shell`  [ "$a" = "$b" ] && [ "$b" = "$s" ] && [ "$a" != 000 ] && word=same || word=DIFFERENT`,
    shell`  echo "$word $api $host A=$a B=$b short=$s"`,
    DONE,
  );
}

/** Prints the response header that names the cluster, for requests through A. */
export function decisions({ a }: PlanSettings, header: string): ShellText {
  const found = shell`tr -d '\r' | grep -i ${shellWord(`^${header}:`)}`;
  return shellLines(
    EACH_HOST,
    shell`  said=$(curl -s -o /dev/null -m 10 -D - ${past(a.address)} "https://$host$path" | ${found})`,
    shell`  echo "$api $host $said"`,
    DONE,
  );
}

/** Requests URLs by name, as a client does. */
export function byName(url: "$host" | "$short"): ShellText {
  const target = url === "$host" ? shell`https://$host$path` : shell`$short$path`;
  return shellLines(EACH_HOST, shell`  echo "$(${CURL} "${target}") ${target}"`, DONE);
}

/** Prints the certificate that B shows for each name. */
export function certificates({ b }: PlanSettings, shortHosts: readonly string[]): ShellText {
  const names = shellWords(
    ...shortHosts.map(shellWord),
    shell`$(awk '{print $2; if ($5 != "-") print $5}' ${HOSTS_FILE})`,
  );
  const server = shellWord(`${inUrl(b.address)}:443`);
  return shellLines(
    shell`for name in ${names}; do`,
    shell`  said=$(openssl s_client -connect ${server} -servername "$name" -verify_hostname "$name" </dev/null 2>/dev/null | grep -m1 '^Verification')`,
    shell`  echo "$name $said"`,
    shell`done`,
  );
}

/** Resolves each old host. */
export function dig(): ShellText {
  return shell`for name in $(awk '{print $2}' ${HOSTS_FILE}); do dig +noall +answer "$name"; done`;
}

/** Counts the values of one field in B's access log. */
export function countInLog({ b, selector }: PlanSettings, field: "api" | "host" | "cluster", since: string): ShellText {
  return shell`${logOf(b, selector, since)} | grep -o ${shellWord(`"${field}":"[^"]*"`)} | sort | uniq -c | sort -rn`;
}

/** Counts the statuses in B's access log. */
export function countStatuses({ b, selector }: PlanSettings, since: string): ShellText {
  return shell`${logOf(b, selector, since)} | grep -oE '"status":[0-9]+' | sort | uniq -c`;
}

function logOf({ context, namespace }: PlannedCluster, selector: ShellWord, since: string): ShellText {
  const there = shell`--context ${context} -n ${namespace}`;
  return shell`kubectl ${there} logs -l ${selector} -c proxy --tail=-1 ${shellWord(`--since=${since}`)}`;
}

/** curl's option that connects to an address, whatever the URL's name. */
function past(address: string): ShellText {
  return shell`--connect-to ${shellWord(`::${inUrl(address)}:`)}`;
}
