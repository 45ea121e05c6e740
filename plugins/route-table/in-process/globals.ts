// SPDX-License-Identifier: Apache-2.0

import type { Json, Kong, Nginx } from "./kong.ts";

/** Kong's PDK, a global of Lua. */
declare const kong: Kong;

/** OpenResty's nginx, a global of Lua. */
declare const ngx: Nginx;

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
