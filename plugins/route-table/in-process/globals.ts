// SPDX-License-Identifier: Apache-2.0

import type { Json, Kong, Nginx } from "./kong.ts";

/** Kong's PDK, a global of Lua. */
declare const kong: Kong;

/** OpenResty's nginx, a global of Lua. */
declare const ngx: Nginx;

/** Lua's coroutines. Kong runs each plugin's access phase in one of its own. */
declare const coroutine: { readonly yield: (this: void) => void };

declare function require(this: void, name: "cjson.safe"): Json;

/** The JSON library that comes with Kong. */
export function cjson(): Json {
  return require("cjson.safe");
}

/** Kong's PDK. */
export function pdk(): Kong {
  return kong;
}

/** OpenResty's nginx. */
export function nginx(): Nginx {
  return ngx;
}

/**
 * Ends the access phase of the plugin that runs, as `kong.response.exit` ends it: Kong never resumes its coroutine, and goes on with the next
 * plugin.
 */
export function endPhase(): void {
  coroutine.yield();
}
