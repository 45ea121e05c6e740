// SPDX-License-Identifier: Apache-2.0

import { withHeader } from "../headers.ts";
import { headerMap, stringArgument, type PdkFunctions } from "./values.ts";

/** `kong.kdp`: what the plugin server's companion inside Kong does for it (plugins/route-table/in-process/companion.ts). */
export const COMPANION_FUNCTIONS: PdkFunctions = {
  "kong.kdp.set_forwarded_prefix": (exchange, prefix) => {
    exchange.forwardedPrefix ??= stringArgument(prefix, "prefix");
    return true;
  },
  "kong.kdp.set_response_headers": (exchange, headers) => {
    const own = headerMap(headers);
    for (const [name, values] of own) exchange.responseHeaders = withHeader(exchange.responseHeaders, name, values);
    const names = own.map(([name]) => name.toLowerCase()).filter((name) => name !== "link");
    exchange.replacedHeaders = new Set([...exchange.replacedHeaders, ...names]);
    return true;
  },
};
