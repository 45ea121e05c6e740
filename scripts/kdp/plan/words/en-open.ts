// SPDX-License-Identifier: Apache-2.0

import { codes } from "./codes.ts";

/** The words of the open points, in English. */
export const EN_OPEN = {
  intro:
    "What the table or the command line does not say yet. Settle these before phase 2; each line names the field to set.",
  none: "None: the table says everything that the plan asks for.",
  head: ["What is missing", "Set", "Concerns"],
  all: "all APIs",
  addressB: "B's address: the plan has a placeholder",
  addressA: "A's address: the plan has a placeholder",
  context: (cluster: string): string => `${cluster}'s kube context: the plan has a placeholder`,
  namespaceA: "the namespace on A in which the APIs' Services are: the plan has a placeholder",
  newHost: (patterns: readonly string[]): string =>
    patterns.length === 1
      ? `whose hosts \`${patterns[0] ?? ""}\` are: the plan guesses B's, since they are not the host of A's url; if they lead to A, the plan moves nothing`
      : `which of ${codes(patterns, ", ")} is B's: the plan guesses the first, and takes the others for hosts that lead to A`,
  owner: "no owner: nobody to tell, nobody to decide",
  healthCheck: "no health check: checks ask for `/`, which may prove little",
  sunset: (patterns: readonly string[]): string =>
    `no end of the old hosts ${codes(patterns, ", ")} is announced: phase 5 has no date for them`,
  ownAnswer: (hosts: string): string =>
    `B answers these hosts itself today: ${hosts}. Steps 2.5 and 3.2 say \`DIFFERENT\` there. Correct the field if this is not meant; else take the hosts' lines out of \`hosts.txt\``,
  heldBack:
    "B sends it to A, by pin, split or cluster: A's chart refuses to forward it (`source-loop`), and phase 3 leaves it to its last step",
  sunsetOfOwnHosts: "hosts of its own have no end: that of `legacyHosts` does not hold for them",
  tls: "certificates of the upstreams are not checked",
  certificate: "no certificate on B: clients would get Kong's self-signed one",
  decisionHeader: "no response says which cluster served it; only B's access log does",
  redirect: "old hosts redirect: ask the owner whether every client follows redirects, POST as well",
  notPermanent: "redirects are temporary; once every client follows them, sign off 308",
  elsewhere: (to: string): string => `B sends it elsewhere than to \`${to}\`, by pin, split or cluster`,
  values:
    "the plan read this file alone; helm lays it over the chart's own values, whose sample APIs then stay. Plan and install with the same values",
  otherWaysBack: (a: string, others: readonly string[]): string =>
    `\`pin: ${a}\` is not the way back of every API: ${others.map((name) => `\`${name}\``).join(" and ")} ${others.length === 1 ? "has" : "have"} the same address, and the old cluster serves some APIs as ${others.length === 1 ? "it says" : "they say"} (\`kdp import\`: \`way-back\`). Pin those to their own in every command below`,
  noOldHost: "no old host leads to A: only its short URL is new",
};
