// SPDX-License-Identifier: Apache-2.0

/** The words of the six phases, in English; numbers of steps are those that `scripts/plan/phases` gives. */
export const EN_PHASES = {
  prepare: {
    title: "Prepare and take stock",
    goal: "Everything that moves is known, and DNS can be changed quickly later.",
    who: "Platform team; DNS administrator for 1.6",
    when: "at least two days before phase 3",
    effect: "nothing",
    back: "nothing to take back",
    validate: "Check the table. Clear every error, and read every warning.",
    validateExpect: "no `error` line, exit code 0",
    access: "Check that both clusters can be reached, and are the right ones.",
    accessExpect: "the addresses of A's and of B's API server, and `yes` twice",
    hosts:
      "Write the working list: API, old host, path to ask for, short URL, B's own host. All later loops read `hosts.txt`.",
    hostsExpect: (count: number): string => `\`${count} hosts.txt\``,
    unknown:
      "Find hosts on A that this plan lacks. When a wildcard moves, B answers hosts that are not in the table with 421: add them to the table, or give them explicit records that stay at A. Ask the team of the old Kong for hosts that have no Ingress.",
    unknownExpect: "no output (in a batch: only hosts of other batches)",
    backup: "Keep what A has today. The file has no Secrets; keep it out of git all the same.",
    backupExpect: "a file with all Ingresses and Services of A",
    ttl: "See today's records, and have the DNS administrator lower the TTLs (section “DNS records”, phase 1).",
    ttlExpect: (address: string): string =>
      `every host has \`${address}\`; the second column is the TTL that is left, so look twice for the highest`,
    rollback: "Set the TTLs back. Nothing else has changed.",
    gates: [
      "The open points are settled.",
      "Every API's workload, configuration, Secrets (by sealed-secrets or sops) and data are on B, or planned with the owner.",
      "Certificates and authorities for all names are listed, client certificates (mTLS) too.",
      "A's Ingress and Kong configuration is frozen from phase 3 to phase 5.",
    ],
  },
  ready: {
    title: "B is ready and verified",
    goal: "B answers for every API exactly as A does, while no client calls it.",
    who: "Platform team; owners look at their APIs",
    when: "the day before phase 3, at the latest",
    effect: "nothing: no name that clients use leads to B",
    back: "one command",
    install: "Install ddd-int-kdp on B.",
    installExpect: "`STATUS: deployed`",
    address: "See that the load balancer has the address that DNS will name.",
    addressExpect: (address: string): string => `\`${address}\``,
    test: "Ask for every host and path of the table from inside of B.",
    testExpect: "`Phase: Succeeded`",
    explain: "See where a request of the first API goes. Do the same for any other with its own settings.",
    explainExpect: (to: string): string =>
      `the line \`cluster\` names \`${to}\`, and the line \`upstream\` the right Service`,
    compare: "Ask A and B side by side, past DNS. Repeat with more paths of your own, reading requests only.",
    compareExpect:
      "every line begins with `same`. 404 on all three is no proof: choose a better path in `hosts.txt`. `000` is no answer at all, often a certificate that curl does not trust; with an authority of your own, begin with `export CURL_CA_BUNDLE=$PWD/ca.crt SSL_CERT_FILE=$PWD/ca.crt`",
    compareExcept: (hosts: string): string =>
      `. Lines of hosts that B answers itself today say \`DIFFERENT\`, as “Open points” says: ${hosts}`,
    certificates: "Check the certificates that B shows.",
    certificatesExpect: "`Verification: OK` behind every name",
    dns: "Make the new names (section “DNS records”, phase 2), then ask for them by name.",
    dnsExpect: "an HTTP status, not `000`, for each short URL",
    trust:
      "Give A the authority that signed B's certificates (a file `ca.crt`), so that A checks whom it forwards to. A's release will not be installed without it.",
    trustExpect: (secret: string): string => `\`secret/${secret} created\` (or \`configured\`)`,
    rollback: "Take it away. No client is affected; leave or delete the new names.",
    gates: [
      "Step 2.5 says `same` everywhere, step 2.6 `Verification: OK`.",
      "The owner of each API has tried it through B and says yes.",
      "What A's Ingresses say by annotations (authentication, addresses, body sizes, timeouts) also holds on the way over B: on B (`plugins`), or by `source.ingress.annotations`.",
      "Dashboards and alerts for B exist.",
    ],
  },
  forward: {
    title: "A forwards to B",
    goal: "Clients still reach A by DNS; A passes their requests on to B, one API first, then the batch.",
    who: "Platform team; the owner of the first API; on-call",
    when: "the first API in working hours; the rest a day later, at a quiet time",
    effect: "nothing but some milliseconds (two hops)",
    back: "seconds",
    none: "No API of this plan is forwarded by A (`source.enabled: false`). Go on with phase 4.",
    listNote:
      "`source.apis` is the whole list of what A forwards, not an addition: an API that an earlier batch put there and that is missing here goes back to A.",
    pilot: (api: string): string =>
      `Forward the first API, \`${api}\`, alone. After step 3.2 try the way back with it, as in “When something goes wrong”, note how long it took, and forward it again.`,
    pilotShare: (api: string, share: number): string =>
      `Forward ${share} % of the first API, \`${api}\`, alone. After step 3.2 try the way back with it, as in “When something goes wrong”, note how long it took, and forward it again.`,
    pilotExpect:
      "`STATUS: deployed`; read the notes behind it: they say how our Ingress stands beside the original one",
    check: "Look at every host through A, and at what arrives on B.",
    checkExpect:
      "every line begins with `same`, as in step 2.5; then a number of requests on B for each API that is forwarded. With `method: redirect` A gives 30x, and the line says `DIFFERENT`",
    header: "See which cluster served it.",
    headerExpect: (header: string, to: string): string =>
      `\`${header}: ${to}; …\` for what is forwarded, nothing for what A still serves itself`,
    wait: "Watch it for an hour of normal traffic: 4xx, 5xx, p95 and the owner's own numbers, A's beside B's. The statuses on B:",
    waitExpect: "5xx not more than 0.1 % above what A has, p95 not more than 20 % above it; else roll back",
    share: (apis: string, steps: string, shown: number): string =>
      `Raise the share of what an nginx on A forwards (${apis}): ${steps} %, at least 30 minutes at each. Below for ${shown} %.`,
    shareExpect: "B's share of requests in its access log grows as set; errors do not",
    shareHint:
      "All others are forwarded whole: `proxy`, `fixedIP`, `passthrough` and `redirect` know no share. For a share set `source.method: nginx` for that API, or leave `source.enabled: false` and take step 4.3.",
    wholeHint:
      "All of these are forwarded whole: `proxy`, `fixedIP`, `passthrough` and `redirect` know no share. For a share set `source.method: nginx` for that API, or leave `source.enabled: false` and take step 4.3.",
    held: (apis: string, isAll: boolean): string =>
      isAll
        ? `helm refuses this until B no longer sends ${apis} to A (\`source-loop\`): take their \`pin\`, \`split\` or \`cluster\` out of the values file first, and put it in force on B.`
        : `${apis} can't be forwarded yet: B sends them to A, so helm would refuse it (\`source-loop\`). The commands leave them out; the last step of this phase adds them.`,
    heldLater: (apis: string): string =>
      `Forward ${apis} too: first take their \`pin\`, \`split\` or \`cluster\` out of the values file, and put it in force on B. Then check it, and forward all.`,
    heldLaterExpect: "no `source-loop`; then `STATUS: deployed`; then repeat step 3.2",
    batch: "Forward the whole batch.",
    batchExpect: "`STATUS: deployed`; then repeat step 3.2",
    rollback: (api: string): string => `One API (here \`${api}\`): A serves it itself again.`,
    rollbackAll: "All of them: A is as before this phase.",
    rollbackTime: "in force some seconds after the command, when ingress-nginx has reloaded; see it with step 3.2",
    gates: [
      "All APIs of the batch run at 100 % through A and B, for a day that had a peak hour.",
      "Errors and p95 of B are within what was agreed.",
      "The Go / No-Go list has been gone through for phase 4.",
    ],
  },
  cutover: {
    title: "DNS moves to B",
    goal: "Old hosts lead to B directly. A goes on forwarding for clients that still hold its address.",
    who: "DNS administrator; platform team; on-call; owners within reach",
    when: "a quiet time; at least one old TTL after step 1.6",
    effect: "nothing: B has served them already",
    back: (ttl: number): string => `${ttl} s (the TTL); to A's own Services in seconds, by the commands above`,
    ttl: "See that the short TTL is in force.",
    ttlExpect: (ttl: number): string => `no TTL above \`${ttl}\``,
    list: "Print the records that step 4.4 needs, one for each old host.",
    listExpect: (count: number): string => `${count} lines`,
    directNone: "Nothing to do: every API is forwarded by A, so B has its traffic already.",
    direct: (apis: string): string =>
      `For what A does not forward (${apis}): let B send everything to A first, so that DNS changes nothing but the way.`,
    directExpect: "`STATUS: deployed`; `npx kdp validate` has no error with the same `--set`",
    records:
      "Change DNS (section “DNS records”, phase 4): one host first, look with 4.5 and 4.6, then the others, then the wildcard.",
    look: "See where the names lead, for twice the TTL.",
    lookExpect: (address: string): string => `\`${address}\` in every line`,
    check: "See that everything still answers by name, and arrives on B under its old host.",
    checkExpect: "no `000` and no `5xx`; old hosts appear in B's log",
    raise: (steps: string): string =>
      `For what A does not forward: raise B's share to ${steps} %, at least 30 minutes at each. Below for 1 %.`,
    raiseExpect: "B's access log: `cluster` is B for that share; errors do not rise",
    raised: "At 100 % take the split out: the table's `cluster` decides alone.",
    rollback: (address: string): string =>
      `DNS: put the explicit records (and the wildcard) back to \`${address}\`. A forwards still, so this alone does not take traffic from B's upstreams.`,
    rollbackDirect: (address: string): string =>
      `DNS: put the records back to \`${address}\`. A serves these hosts itself.`,
    rollbackB: "When B's upstreams are the trouble: section “When something goes wrong”, first A, then B.",
    gates: [
      "`dig` says B's address everywhere, for a day.",
      "A's access log shows only clients that hold its address; their owners know.",
    ],
  },
  short: {
    title: "Short domain, and the end of old hosts",
    goal: "Clients call the short URL; the old hosts end in the open.",
    who: "Owners and their clients; platform team",
    when: "from a quiet week after phase 4 until the sunset",
    effect: "response headers that announce the end; later redirects and brownouts, as announced",
    back: "about a second",
    tell: "Tell the clients their short URLs, and take these into your own configuration first.",
    check: "Try every short URL by name.",
    checkExpect: "an HTTP status that the API would give, never `000`, `404` with `unknown-path`, or `5xx`",
    dates: "These dates stand in the table. Responses carry them (`Deprecation`, `Sunset`, `Link`).",
    noDates:
      "The table has no dates yet. Agree them with the owners, and write them under `legacyHosts` (`deprecated`, `sunset`, `afterSunset`, `brownouts`): see chart/MOVING.md.",
    datesHead: ["Old hosts", "Deprecated", "Sunset", "Afterwards", "Brownouts"],
    callers: "See who still calls old hosts.",
    callersExpect:
      "fewer every week; at the sunset only short hosts. Whom A still forwards is there under B's own host, unless the table says `source.hostHeader: client`; such clients see no `Deprecation`",
    redirect: (api: string): string =>
      `Redirect where clients follow: one API first (here \`${api}\`), temporary (307). Later in the values file, for all of them.`,
    redirectExpect: "`307` and the short URL as `location`",
    rehearse: "Rehearse the end without a cluster.",
    rehearseExpect: "what a client will get on that day",
    rollback: (api: string): string => `The old host is served as before (here \`${api}\`).`,
    gates: ["The sunset is over, or nobody has called an old host for two weeks.", "Every owner has signed."],
  },
  cleanup: {
    title: "Clean up",
    goal: "Nothing is left that only the migration needed.",
    who: "Platform team; DNS administrator; team of A",
    when: "after the gates of phase 5; in this order, with a week between DNS and A",
    effect: "who still calls an old host gets no answer",
    back: "from the backup of step 1.5: hours. After this there is no quick way back",
    last: "Look once more who calls old hosts.",
    lastExpect: "no old host in the list, and none of B's own hosts that A forwards to",
    dns: "Delete the records of phase 6 (section “DNS records”), and set the other TTLs back.",
    forward: "Take the forwarding off A.",
    forwardExpect: "`release … uninstalled`",
    table:
      "Take what is gone out of the values file (section “What to clean up at the end”), check it, and put it in force. What was set by `--set` and is not in the file ends here.",
    tableExpect: "no `error`; then `STATUS: deployed`",
    rest: "Go through the list of section “What to clean up at the end”.",
    gates: [
      "Every box of “What to clean up at the end” is ticked.",
      "Owners, on-call and the team of A have been told that it is over.",
    ],
  },
  verify: {
    say: (number: number): string =>
      `Compare A and B as the gate of phase ${number}: \`kdp verify\` asks both at their addresses, changes nothing, and says GO or NO-GO. Known differences go into a file (\`--known\`), credentials into the environment (\`--token\`).`,
    sayForwarding:
      "While A forwards an API, its answer is B's own behind one more hop: this shows the way, and no longer how A itself would answer.",
    expect: (file: string): string =>
      `the last lines begin with \`GO\`; exit code 0. Keep \`${file}\`, and plan again with \`--verified ${file}\``,
  },
};
