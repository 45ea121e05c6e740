// SPDX-License-Identifier: Apache-2.0

import { shell, shellLines } from "../../text/shell-word.ts";
import * as run from "../shell-commands.ts";
import { domainsOf } from "../dns.ts";
import { answeredHosts } from "../old-host-ends.ts";
import type { Phase, PhaseContext } from "../phase.ts";
import { verifyStep } from "./verified.ts";

/** Phase 1: inventory, and lower TTLs. */
export function prepare({ apis, settings, words }: PhaseContext): Phase {
  const { a, b } = settings;
  const said = words.phases.prepare;
  const lines = apis.reduce((sum, { oldHosts }) => sum + oldHosts.length, 0);
  const access = [a, b].flatMap(({ context }) => [
    shell`kubectl --context ${context} cluster-info | head -n 1`,
    shell`kubectl --context ${context} auth can-i list ingresses -A`,
  ]);
  return {
    ...{ number: 1, title: said.title, goal: said.goal, who: said.who, when: said.when },
    ...{ effect: said.effect, back: said.back, gates: said.gates },
    steps: [
      { say: said.validate, run: run.kdp(settings, "validate"), expect: said.validateExpect },
      { say: said.access, run: shellLines(...access), expect: said.accessExpect },
      { say: said.hosts, run: run.writeHosts(apis), expect: said.hostsExpect(lines) },
      { say: said.unknown, run: run.unknownHosts(settings, domainsOf(apis)), expect: said.unknownExpect },
      {
        say: said.backup,
        run: shell`kubectl --context ${a.context} get ingress,service -A -o yaml > a-before.yaml`,
        expect: said.backupExpect,
      },
      { say: said.ttl, run: run.dig(), expect: said.ttlExpect(a.address) },
    ],
    rollback: [{ say: said.rollback }],
  };
}

/** Phase 2: B is installed and gives the same answers as A. */
export function ready(context: PhaseContext): Phase {
  const { table, apis, settings, words } = context;
  const { b, release, fullname } = settings;
  const said = words.phases.ready;
  const [first] = apis;
  const url = `${first?.shortUrl ?? ""}${first?.checkPath ?? "/"}`;
  const answered = answeredHosts(apis.flatMap(({ ends }) => ends));
  const compareExpect = answered === "" ? said.compareExpect : `${said.compareExpect}${said.compareExcept(answered)}`;
  const isTrusting = apis.some(({ isForwarded, method }) => isForwarded && method !== "passthrough");
  const address = shell`-o jsonpath='{.status.loadBalancer.ingress[0].ip}{.status.loadBalancer.ingress[0].hostname}'`;
  return {
    ...{ number: 2, title: said.title, goal: said.goal, who: said.who, when: said.when },
    ...{ effect: said.effect, back: said.back, gates: said.gates },
    steps: [
      { say: said.install, run: run.install(settings), expect: said.installExpect },
      {
        say: said.address,
        run: shell`kubectl --context ${b.context} -n ${b.namespace} get service ${fullname} ${address}; echo`,
        expect: said.addressExpect(b.address),
      },
      {
        say: said.test,
        run: shell`helm test ${release} -n ${b.namespace} --kube-context ${b.context}`,
        expect: said.testExpect,
      },
      { say: said.explain, run: run.kdp(settings, "explain", url), expect: said.explainExpect(b.name) },
      { say: said.compare, run: run.compare(settings), expect: compareExpect },
      { say: said.certificates, run: run.certificates(settings, table.shortHosts), expect: said.certificatesExpect },
      { say: said.dns, run: run.byName("$short"), expect: said.dnsExpect },
      ...(isTrusting
        ? [{ say: said.trust, run: run.trust(settings), expect: said.trustExpect(settings.upstreamSecret) }]
        : []),
      verifyStep(context, 2),
    ],
    rollback: [{ say: said.rollback, run: run.uninstall(b, release) }],
  };
}
