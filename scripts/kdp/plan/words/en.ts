// SPDX-License-Identifier: Apache-2.0

import { EN_PHASES } from "./en-phases.ts";
import { EN_OPEN } from "./en-open.ts";

/**
 * The plan's words in English. A text has backticks around code and two asterisks around what is strong; what comes from the table goes
 * in as `code` or through `plain`.
 */
export const EN = {
  title: (from: string, to: string): string => `Migration plan: from cluster ${from} to cluster ${to}`,
  intro: (count: number): string =>
    `${count} ${count === 1 ? "API moves" : "APIs move"} from cluster A to cluster B. Old hosts go on working, unchanged for their clients; at the end every API also has one short URL. Carry the phases out in their order. Do not begin a phase before all boxes of the one before are ticked. When a check gives another result than the plan says: stop, roll this phase back, and tell the people of section “Who to tell”.`,
  how: "Run the commands in bash, in the root of this project, as they stand. They need `helm` 3.14 or later, `kubectl`, `curl`, `openssl`, `dig`, and Node for `npx kdp`. The route table in the values file is the only source: write whatever you change by `--set` into the file on the same day, or the next deployment from the file undoes it.",
  madeFrom: (files: string, version: string): string =>
    `Made by \`kdp plan\` ${version} from ${files}. Changed the table? Make the plan again.`,
  batch: (selected: number, all: number): string =>
    `This is the plan of a batch: ${selected} of the ${all} APIs of the table. B serves the others as well, but their DNS records stay as they are.`,
  contents: "Contents",
  colon: ": ",
  sections: {
    clusters: "The two clusters",
    overview: "The phases at a glance",
    emergency: "When something goes wrong",
    open: "Open points",
    progress: "Where each API stands now",
    inventory: "Inventory",
    dns: "DNS records",
    goNoGo: "Go / No-Go",
    contacts: "Who to tell",
    cleanup: "What to clean up at the end",
    risks: "Risks",
  },
  clusters: {
    head: ["", "A (old)", "B (new)"],
    name: "Name in the table",
    address: "Address of its entrance",
    context: "kube context",
    namespace: "Namespace of the release",
    release: "Release",
    words: "A and B stand for these two everywhere below.",
  },
  overviewHead: ["Phase", "What happens", "What clients notice", "Back within"],
  phaseTitle: (number: number, title: string): string => `Phase ${number}: ${title}`,
  labels: {
    goal: "Goal",
    who: "Who",
    when: "When",
    back: "Way back",
    expect: "Expected",
    rollback: "Roll back",
    steps: "Steps",
    gates: "Go on only when",
    phase: "Phase",
  },
  emergency: {
    intro:
      "Pick the smallest that helps, and put the API's own name in place of the one in the command. The order matters: **first A, then B.** While A still forwards an API, sending it from B to A makes a loop, and clients get 508.",
    one: (api: string): string => `One API back to A (here \`${api}\`)`,
    oneExpect:
      "twice `STATUS: deployed` (once where A does not forward), then the status that A gives; 508 means that A still forwards",
    oneForwarded:
      "The first command: A stops forwarding and serves the old host itself again (some seconds). The second: B sends the short URL, and whatever else reaches B, to A as well (about a second).",
    oneDirect: "B sends everything of it to A (about a second). A does not forward it, so nothing else is needed.",
    all: "All APIs back to A",
    allSay:
      "The same for all of them, those of other batches as well: A is as it was before phase 3. To go on later: the second command with `routeTable.pin=null`, then the first with `source.enabled=true`.",
    dns: "DNS back to A",
    dnsSay: (ttl: number, a: string): string =>
      `Only after the commands above, and only when B itself can't be reached: set the records of phase 4 back to \`${a}\`. It takes the TTL (${ttl} s), and longer for clients that keep addresses.`,
    again: "When the trouble is over",
    lift: "The other way round: first the pin off B, then A forwards again.",
    original: (notes: string): string =>
      `Where the original Ingress on A was put aside (\`source.ingress.mode: replace\`, method \`passthrough\`), put it back before the first command; ${notes} prints the line for it.`,
    keep: "A pin that is to outlive the night belongs in the values file: a deployment from the file takes it off.",
    slow: "Without the ingress controller (`ingressController.enabled: false`) a pin on B replaces the pods one after another: minutes, not a second.",
  },
  open: EN_OPEN,
  progress: {
    intro: (when: string): string =>
      `Read from the clusters at ${when}, with \`kubectl get\` alone. How many per cent A forwards is what the table says, where A does not say it. DNS was not asked: step 4.5 does that.`,
    head: ["API", "Stands at", "On A", "On B"],
    notAsked: "not asked",
    a: {
      none: "no Ingress has its old hosts",
      own: "A serves it itself",
      forwards: (share: number, method: string): string => `A forwards ${share} % (${method})`,
      partly: (some: number, all: number): string => `A forwards ${some} of ${all} old hosts`,
    },
    b: {
      none: "not in B's table",
      serves: (cluster: string): string => `served by ${cluster}`,
      split: (shares: string): string => `split: ${shares}`,
      pinned: (cluster: string): string => `pinned to ${cluster}`,
      redirects: "old hosts redirect",
      brownout: "old hosts are in a brownout",
      gone: "old hosts are off",
    },
    phase: {
      notStarted: "not started",
      ready: "phase 2: B is ready, A serves",
      forwarded: (share: number): string => `phase 3: A forwards ${share} %`,
      onB: "phase 4 or later: A no longer has it, B serves",
      split: "shared by B between the clusters",
      pinned: (cluster: string): string => `rolled back: pinned to ${cluster}`,
      off: "phase 6: the old hosts are off",
      loop: "LOOP: A forwards to B, B sends to A; clients get 508. Set the pin or the split right, or stop A's forwarding",
      unknown: "unknown",
    },
    shares: (cluster: string, share: number): string => `${cluster} ${share} %`,
  },
  inventory: {
    head: [
      "API",
      "Owner",
      "Old hosts (to A)",
      "New host (B)",
      "Short URL",
      "Upstream on B",
      "Certificate on B",
      "What A does",
    ],
    nobody: "nobody",
    none: "none",
    notForwarded: "does not forward: shares are set on B (step 4.3)",
    forwards: (method: string, weight: number): string => `${method}, ${weight} %`,
    certManager: "by cert-manager",
    noCertificate: "NONE",
    methods:
      "What A does: `proxy` and `fixedIP`: ingress-nginx passes requests on to B, by name or by address; `nginx`: an nginx of its own, which can pass on a share; `passthrough`: TLS goes through to B untouched, so B needs the old host's certificate; `redirect`: clients are sent to B.",
  },
  dns: {
    intro: (ttl: number): string =>
      `All records of all phases. Where it says “each old host”, it means every host of \`hosts.txt\` (step 1.3). The short TTL of this plan is ${ttl} s.`,
    head: ["Phase", "Name", "Type", "Value", "TTL", "Weight", "Note"],
    today: "today",
    asFound: "as found",
    every: (first: string, count: number): string =>
      count === 1 ? first : `\`${first}\` and each other old host (${count} in all)`,
    notes: {
      now: "today; write down the TTL",
      lower: "lower the TTL alone, one old TTL (better 24 h) before phase 4",
      fresh: "new name, nobody uses it yet",
      forwarding: "A forwards: DNS stays",
      explicit: "add, one host first; it wins over the wildcard",
      own: "change, one host first",
      weightA: "only if you want weights, instead of the rows above",
      weightB: "beside it; 50, then 100, then delete A's record",
      wildcard: "when every API of this pattern is at 100 %; afterwards delete its explicit records",
      wildcardStays: "stays until the last batch: APIs outside of this plan use it",
      ttlBack: "a quiet week later",
      alias: "instead, if you want one address in one place",
      remove: "delete after the sunset, when nobody calls any more",
      keep: "delete when nobody calls it any more, or keep",
    },
    deleted: "delete",
    rules: [
      "**Wildcard records have no weights.** Aliyun's weighted records (权重) are for A, AAAA and CNAME records, and exclude wildcards (泛解析). So a share of the traffic of `*.…` is set where the requests are: on A (`source.weight`) or on B (`split`), which is exact, at once, and keeps a client in one cluster. Or give each host of the batch an explicit record: it wins over the wildcard, and can have weights. Where A forwards 100 %, weights in DNS bring little: either way B's upstreams answer.",
      "**A second record of one name begins with half.** Aliyun turns weights on with 1:1 as soon as a name has a second record on the same line. Set the weights in the same dialogue, or let A or B do the share.",
      "**Limits.** Public DNS: 10 weighted records for a name and line in the free edition, 90 in paid ones; weight 0 to 100, 0 is never returned. Private zones (for addresses such as 10.x): weights only in accelerated zones (加速区), up to 100 records; with weight 0 on all of them all are returned.",
      "**Smallest TTL** by edition of public DNS: free and personal 600 s, enterprise standard 60 s, ultimate 1 s. Where it is 600 s, plan for ten minutes instead of one, and make the plan with `--ttl 600`.",
      "**A lower TTL counts only after the old one has run out**: with 600 s ten minutes later, with a day a day later. Rolling DNS back takes the TTL that was in force, plus whatever clients keep themselves (JVMs, connection pools).",
      "**An explicit record hides the wildcard for all types.** If the wildcard also has AAAA or TXT records, add these for the host as well.",
    ],
  },
  goNoGo: {
    intro:
      "Before phase 3 and again before phase 4, aloud, by everybody on the call. One box that can't be ticked is a No-Go.",
    notVerified: (command: string): string =>
      `\`kdp verify\` says GO today: \`${command}\`. Its file, given with \`--verified FILE\`, stands here.`,
    verified: (go: boolean, at: string, totals: string): string =>
      go
        ? `\`kdp verify\` said **GO** at ${at} (${totals}).`
        : `\`kdp verify\` said **no GO** at ${at} (${totals}): this is a No-Go.`,
    verifiedOld: "It is older than a day: ask again.",
    verifiedOther: "It was about another version of the table: ask again.",
    verifiedMissing: (apis: string): string => `It did not ask ${apis}.`,
    verifiedBad: (apis: string): string => `Not the same: ${apis}.`,
    items: [
      "Every API answers through B as through A: step 2.5 says `same` in every line.",
      "TLS: step 2.6 says `Verification: OK` for every name, and no certificate ends within 30 days.",
      "Host: the upstream gets the Host it needs (`kdp explain`, step 2.4), and links, redirects and cookies in responses lead to the host that the client called (`rewriteResponse`).",
      "Plugins (auth, rate limits, ACL, mTLS) work on B as they did in the old Kong: one request with and one without credentials for each API that has them.",
      "Access log, metrics and alerts of B are on the screen; `X-Kong-Request-Id` is found in the log.",
      "Load: B has been tried with the peak of A, p95 not more than 20 % above A's, errors not more than 0.1 % above A's.",
      "Network: A's nodes reach B's entrance, B's pods reach A's entrance; the firewalls know both.",
      "State: data, volumes and message consumers run in one place, or have been moved; no job runs twice.",
      "The way back has been tried once with the first API (section “When something goes wrong”) and took as long as it says here.",
      "TTL: `dig` shows the short TTL for every name that phase 4 changes.",
      "Owners, on-call and the DNS administrator are on the call, and everybody of “Who to tell” has been told.",
      "Nobody else changes A, B or DNS tonight.",
    ],
  },
  contacts: {
    head: ["Who", "APIs", "Tell them"],
    ownerWhen: "before 2, 3, 4; decides Go / No-Go; signs phase 5",
    unknown: "Nobody named (field `owner`)",
    roles: [
      ["On-call and service desk", "all", "the window of each phase; section “When something goes wrong”"],
      ["DNS administrator", "all", "the records of phases 1, 2, 4, 5, 6; is on the call in phase 4"],
      [
        "Team of the old cluster's Ingress or Kong",
        "all",
        "that A forwards from phase 3 on; no changes of their own in the window",
      ],
      ["Network and firewall", "all", "A to B and B to A, port 443"],
      [
        "Known clients of the old hosts",
        "their APIs",
        "before 3: nothing changes for you; in 5: the short URL and the end",
      ],
    ],
    message: "To paste, for phases 3 and 4",
    messageText: (to: string): string =>
      `On DATE from TIME to TIME the APIs below move to cluster ${to}. URLs, certificates and answers stay the same; you need to do nothing. Should anything look wrong, call NUMBER: we are back within a minute.`,
  },
  cleanup: [
    "A: the release of `role: source` (`helm uninstall`), the Secret by which it checks B, the APIs' old Ingresses, Services, Deployments, their Secrets and volumes, in this order, each a week after the last.",
    "DNS: explicit records, weights, then the wildcard of the old hosts; TTLs back to what they were.",
    "Table: `clusters` entry, `legacyHosts`, `source`, `pin` and `split` of what is gone; then `npx kdp validate` and `helm upgrade`.",
    "B: certificates of old hosts, `decisionHeader` if nobody needs it.",
    "Firewall rules between A and B, the load balancer and its address of A, monitoring and alerts of A.",
    "`hosts.txt`, `a-before.yaml`, `a-hosts.txt` and what else this plan wrote; the runbooks and wiki pages that name old hosts.",
  ],
  risks: {
    head: ["Risk", "What this plan does about it"],
    rows: [
      [
        "Clients keep the old address",
        "B serves the old hosts as well, A forwards until phase 6: either address is right",
      ],
      ["A loop between A and B", "first A, then B; B ends a loop with 508 instead of an outage"],
      ["Certificate does not fit a host", "step 2.6 before anybody is led there"],
      ["Hosts under the wildcard that the table lacks", "step 1.4 finds them before DNS moves"],
      ["A 308 that clients remember", "temporary redirects first; 308 only signed off, with a short `max-age`"],
      ["Secrets leak while copied", "sealed-secrets or sops; never in files of this plan"],
      ["A `--set` is lost with the next deployment", "write it into the values file on the same day"],
    ],
  },
  phases: EN_PHASES,
};

/** The words of a language. */
export type Words = typeof EN;
