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

/** Opens requests: by messages to the companion inside Kong, else by Kong's own functions. */
export class RequestReader {
  readonly #byPdk = new PdkReader();
  readonly #warnOnce: (message: string) => void;
  #byMessages: MessageReader | undefined;

  /**
   * @param hasCompanion - Whether Kong should have loaded the companion. Whether it has shows at the first request.
   * @param warnOnce - Logs a warning, the first time.
   */
  constructor(hasCompanion: boolean, warnOnce: (message: string) => void) {
    this.#warnOnce = warnOnce;
    if (hasCompanion) this.#byMessages = new MessageReader();
  }

  /** Reads the current request. */
  async open(kong: Pdk): Promise<Exchange> {
    const exchange = await this.#byMessages?.open(kong);
    if (exchange !== undefined) return exchange;
    this.#byMessages = undefined;
    this.#warnOnce(WITHOUT);
    return this.#byPdk.open(kong);
  }
}
