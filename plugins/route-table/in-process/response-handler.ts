// SPDX-License-Identifier: Apache-2.0

import { VERSION } from "../version.ts";
import { COMPANION } from "./companion.ts";
import { pdk } from "./globals.ts";
import { filterHeaders } from "./header-filter.ts";

export { VERSION };

/** Last of all plugins, so that what they do to a response is mapped back, too. */
export const PRIORITY = 1;

// A plugin server calls it by its name.
pdk().kdp = COMPANION;

/**
 * Kong's header filter, as a plugin of its own: for a gateway whose plugin server does the rest, since no external plugin can have
 * one.
 */
export function header_filter(): void {
  filterHeaders();
}
