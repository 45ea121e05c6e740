// SPDX-License-Identifier: Apache-2.0

import { shell, shellLines, shellWord } from "../../text/shell-word.ts";
import * as run from "../shell-commands.ts";
import { recordType } from "../dns.ts";
import type { PlannedApi } from "../inventory.ts";
import { answeredHosts } from "../old-host-ends.ts";
import { namesOf, pilotOf, SHARES, splitOf, type Phase, type PhaseContext, type Step } from "../phase.ts";
import { verifyStep } from "./verified.ts";

/** Phase 3: A forwards requests to B; DNS does not change. */
export function forward(context: PhaseContext): Phase {
  const { table, apis, settings, words } = context;
  const said = words.phases.forward;
  const forwarded = apis.filter(({ isForwarded }) => isForwarded);
  const held = forwarded.filter(({ isHeldBack }) => isHeldBack);
  const free = forwarded.filter(({ isHeldBack }) => !isHeldBack);
  const pilot = pilotOf(apis);
  const base = {
    ...{ number: 3, title: said.title, goal: said.goal, who: said.who, when: said.when },
    ...{ effect: said.effect, back: said.back, gates: said.gates },
  };
  if (pilot === undefined) return { ...base, gates: [], steps: [{ say: said.none }], rollback: [] };

  // Where all are held back, the steps show the commands for afterwards.
  const batch = free.length > 0 ? free : forwarded;
  const sharing = batch.filter(({ method }) => method === "nginx");
  const [firstShare = 1, secondShare = 10] = SHARES;
  const weights = (of: readonly PlannedApi[], share: number): string[] =>
    of.map(({ api }) => `routeTable.apis.${api}.source.weight=${share}`);
  const ofPilot = sharing.filter((api) => api === pilot);
  const header = table.decisionHeader;
  const heldSay = held.length > 0 ? ` ${said.held(namesOf(held), free.length === 0)}` : "";
  const answered = answeredHosts(apis.flatMap(({ ends }) => ends));
  const steps: Step[] = [
    {
      say: `${ofPilot.length > 0 ? said.pilotShare(pilot.api, firstShare) : said.pilot(pilot.api)} ${said.listNote}${heldSay}`,
      run: run.forward(settings, [pilot.api], weights(ofPilot, firstShare)),
      expect: said.pilotExpect,
    },
    {
      say: said.check,
      run: shellLines(run.compare(settings), run.countInLog(settings, "api", "2m")),
      expect: answered === "" ? said.checkExpect : `${said.checkExpect}${words.phases.ready.compareExcept(answered)}`,
    },
  ];
  if (header !== undefined) {
    const expect = said.headerExpect(header, settings.b.name);
    steps.push({ say: said.header, run: run.decisions(settings, header), expect });
  }
  steps.push({ say: said.wait, run: run.countStatuses(settings, "1h"), expect: said.waitExpect });
  if (batch.length > 1) {
    const names = batch.map(({ api }) => api);
    const command = run.forward(settings, names, weights(sharing, firstShare));
    steps.push({ say: said.batch, run: command, expect: said.batchExpect });
  }
  if (sharing.length > 0) {
    const command = run.changeA(settings, weights(sharing, secondShare).join(","));
    steps.push({
      say: said.share(namesOf(sharing), SHARES.join(", "), secondShare),
      run: command,
      expect: said.shareExpect,
    });
  }
  if (sharing.length < batch.length) steps.push({ say: sharing.length === 0 ? said.wholeHint : said.shareHint });
  if (held.length > 0 && free.length > 0) {
    const names = forwarded.map(({ api }) => api);
    const sets = [
      "role=source,source.enabled=true",
      `source.upstreamTls.secret=${settings.upstreamSecret}`,
      run.forwardedApis(settings, names),
    ];
    const check = run.kdp(settings, "validate", "--set", sets.join(","));
    steps.push({
      say: said.heldLater(namesOf(held)),
      run: shellLines(check, run.forward(settings, names)),
      expect: said.heldLaterExpect,
    });
  }
  // A heldLater step stays the last one, as the words say.
  steps.splice(held.length > 0 && free.length > 0 ? -1 : steps.length, 0, verifyStep(context, 3));
  const off = run.changeA(settings, `routeTable.apis.${pilot.api}.source.enabled=false`);
  return {
    ...base,
    steps,
    rollback: [
      { say: said.rollback(pilot.api), run: off, expect: said.rollbackTime },
      { say: said.rollbackAll, run: run.changeA(settings, "source.enabled=false"), expect: said.rollbackTime },
    ],
  };
}

/** Phase 4: DNS changes to B. */
export function cutover(context: PhaseContext): Phase {
  const { apis, settings, words } = context;
  const said = words.phases.cutover;
  const direct = apis.filter(({ isForwarded, oldHosts }) => !isForwarded && oldHosts.length > 0);
  const [first] = direct;
  const hosts = apis.reduce((sum, { oldHosts }) => sum + oldHosts.length, 0);
  const { address } = settings.b;
  const type = shellWord(`type=${recordType(address)}`);
  const list = shell`awk -v ${type} -v ${shellWord(`to=${address}`)} '{print $2, type, to, "TTL ${settings.ttl}"}' ${run.HOSTS_FILE}`;
  const splitAll = direct.map((api) => splitOf(api, settings, 0)).join(",");
  const steps: Step[] = [
    { say: said.ttl, run: run.dig(), expect: said.ttlExpect(settings.ttl) },
    { say: said.list, run: list, expect: said.listExpect(hosts) },
    first === undefined
      ? { say: said.directNone }
      : { say: said.direct(namesOf(direct)), run: run.changeB(settings, splitAll), expect: said.directExpect },
    { say: said.records },
    { say: said.look, run: run.dig(), expect: said.lookExpect(settings.b.address) },
    {
      say: said.check,
      run: shellLines(run.byName("$host"), run.countInLog(settings, "host", "2m")),
      expect: said.checkExpect,
    },
  ];
  if (first !== undefined) {
    const share = direct.map((api) => splitOf(api, settings, SHARES[0] ?? 1)).join(",");
    const over = direct.map(({ api }) => `routeTable.apis.${api}.split=null`).join(",");
    steps.push({ say: said.raise(SHARES.join(", ")), run: run.changeB(settings, share), expect: said.raiseExpect });
    steps.push({ say: said.raised, run: run.changeB(settings, over), expect: said.directExpect });
  }
  steps.push(verifyStep(context, 4));
  return {
    ...{ number: 4, title: said.title, goal: said.goal, who: said.who, when: said.when },
    ...{ effect: said.effect, back: said.back(settings.ttl), gates: said.gates, steps },
    rollback: [
      {
        say: apis.some(({ isForwarded }) => isForwarded)
          ? said.rollback(settings.a.address)
          : said.rollbackDirect(settings.a.address),
      },
      { say: said.rollbackB },
    ],
  };
}
