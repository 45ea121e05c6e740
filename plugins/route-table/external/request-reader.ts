// SPDX-License-Identifier: Apache-2.0

import type { Exchange } from "./exchange.ts";
import { MessageReader } from "./message-exchange.ts";
import type { Pdk } from "./pdk.ts";
import { PdkReader } from "./pdk-exchange.ts";

/** What remains where Kong has no companion: said once, since it is the same for all requests. */
const WITHOUT =
  "Kong has no companion of this plugin server, so each call to Kong is a message of its own: a request during which the plugin server " +
  "dies can reach its upstream half prepared. kong/README.md says what is at stake, README.md how to install the companion " +
  "(route-table-response)";

/** At most so many requests pass before the companion is asked again. Each question without an answer is a line in Kong's error log. */
const MOST_PASSED = 1_000;

/**
 * Opens requests: by messages to the companion inside Kong, else by Kong's own functions. Kong answers for a function that it does not have
 * as for one that returned nothing. So no single answer turns the companion off: it is asked again after 1, 2, 4 and so on more requests.
 */
export class RequestReader {
  readonly #byPdk = new PdkReader();
  readonly #byMessages: MessageReader | undefined;
  readonly #warnOnce: (message: string) => void;
  /** How many requests pass after the next question that has no answer. */
  #pause = 1;
  /** How many more requests pass until the companion is asked again. */
  #passing = 0;

  /**
   * @param hasCompanion - Whether Kong should have loaded the companion. Whether it has shows at the first requests.
   * @param warnOnce - Logs a warning, the first time.
   */
  constructor(hasCompanion: boolean, warnOnce: (message: string) => void) {
    this.#warnOnce = warnOnce;
    if (hasCompanion) this.#byMessages = new MessageReader();
  }

  /** Reads the current request. */
  async open(kong: Pdk): Promise<Exchange> {
    return (await this.#openByMessages(kong)) ?? (await this.#byPdk.open(kong));
  }

  async #openByMessages(kong: Pdk): Promise<Exchange | undefined> {
    if (this.#passing > 0) {
      this.#passing -= 1;
      return undefined;
    }
    const exchange = await this.#byMessages?.open(kong);
    if (exchange === undefined) {
      this.#warnOnce(WITHOUT);
      this.#passing = this.#pause;
      this.#pause = Math.min(this.#pause * 2, MOST_PASSED);
    } else {
      this.#pause = 1;
    }
    return exchange;
  }
}
