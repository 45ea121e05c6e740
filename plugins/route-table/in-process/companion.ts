// SPDX-License-Identifier: Apache-2.0

import type { Headers } from "../decision/decision.ts";
import { nginx, pdk } from "./globals.ts";

/** What Kong's PDK has no function for. */
export interface Companion {
  /** Says to the upstream what was taken off the path, unless a trusted client has said it already. */
  readonly set_forwarded_prefix: (this: void, prefix: string) => void;
  /** Sets headers of the response, in place of the upstream's own of the same names. */
  readonly set_response_headers: (this: void, headers: Headers) => void;
}

export const COMPANION: Companion = {
  set_forwarded_prefix: (prefix) => {
    const { var: variables } = nginx();
    // Kong fills it before any plugin's access phase, where it believes the client or its own route takes a prefix off.
    variables["upstream_x_forwarded_prefix"] ??= prefix;
  },
  set_response_headers: (headers) => {
    // For answers of Kong's own, and for the upstream's, beside whose own headers these then stand until the header filter.
    pdk().response.set_headers(headers);
    pdk().ctx.shared["kdp_headers"] = headers;
  },
};
