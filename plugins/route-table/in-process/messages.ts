// SPDX-License-Identifier: Apache-2.0

import { tryToCarryOut, type DecisionMessage } from "../apply/decision-message.ts";
import {
  requestMessage,
  type RequestMessage,
  type RequestSource,
  type TableMessage,
} from "../apply/request-message.ts";
import { CALLS } from "./calls.ts";
import { endPhase, nginx, pdk } from "./globals.ts";
import { headerNamed } from "./header-named.ts";
import { keptTable } from "./kept-table.ts";
import { refuseWith } from "./refuse.ts";

/**
 * The two messages of a plugin server about a request: one that reads, and one that carries out the decision. The server may die between any
 * two of its messages, and Kong then forwards the request with what is set so far; between these two nothing is set.
 */
export interface Messages {
  /** @param names - The headers to read besides, in lower case. */
  readonly read_request: (this: void, names: readonly string[]) => RequestMessage<string>;
  /** The table of Kong's current configuration; undefined where the plugin server's configurations bring their own. */
  readonly read_table: (this: void) => TableMessage | undefined;
  /**
   * Carries out a decision, all of it, or refuses the request with 503. It ends the plugin's phase, so the server gets no answer.
   *
   * @param decision - A `DecisionMessage`, not yet checked.
   */
  readonly apply_decision: (this: void, decision: unknown) => void;
}

/** The key in nginx's context of a request whose decision is carried out. */
const DECIDED = "kdp_decided";

const SOURCE: RequestSource<string> = {
  variable: (name) => nginx().var[name],
  header: headerNamed,
  consumer: () => pdk().client.get_consumer(),
  hasCredential: () => pdk().client.get_credential() !== undefined,
  table: () => keptTable()?.label,
};

export const MESSAGES: Messages = {
  read_request: (names) => requestMessage(names, SOURCE),
  read_table: () => keptTable(),
  apply_decision: (decision) => {
    const why = tryToCarryOut(decision, CALLS);
    if (why !== undefined) {
      pdk().log.err("a decision is refused: ", why);
      refuseWith("failure");
      return;
    }
    nginx().ctx[DECIDED] = true;
    const { exit } = decision as DecisionMessage;
    if (exit === undefined) endPhase();
    else pdk().response.exit(exit.status, exit.body, exit.headers);
  },
};

/** Refuses a request for which no decision has been carried out, since the plugin server was not there, or went away before. */
export function refuseUndecided(): void {
  const { ctx } = nginx();
  if (ctx[DECIDED] === true || isSentElsewhere(ctx)) return;
  refuseWith("failure");
}

/** Whether a plugin has set a target other than the Service of the route, without this companion. */
function isSentElsewhere(ctx: Readonly<Record<string, unknown>>): boolean {
  const balancer = ctx["balancer_data"] as { readonly host?: string } | undefined;
  const service = ctx["service"] as { readonly host?: string } | undefined;
  return balancer?.host !== service?.host;
}
