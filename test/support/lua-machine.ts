// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LUA_OK } from "lua-wasm-bindings/dist/lua.js";
import { lauxlib, lua, lualib } from "lua-wasm-bindings/dist/lua.52.js";

const SHIM = join(import.meta.dirname, "..", "lua", "kong.lua");

/** A Lua 5.2 (which has LuaJIT's goto) with a shim of Kong in it, and one Lua module. */
export interface LuaMachine {
  /**
   * Evaluates an expression, whose value is text, and gives that text.
   *
   * @throws Error with Lua's message where it fails.
   */
  evaluate(expression: string): string;
  close(): void;
}

/** Starts a machine in which the global `module` is what a Lua file returns. */
export function startLua(moduleText: string): LuaMachine {
  const state = lauxlib.luaL_newstate();
  lualib.luaL_openlibs(state);
  const run = (text: string): void => {
    if (lauxlib.luaL_dostring(state, text) === LUA_OK) return;
    const message = lua.lua_tostring(state, -1);
    lua.lua_settop(state, 0);
    throw new Error(message);
  };
  run(readFileSync(SHIM, "utf8"));
  run(`module = (function(...) ${moduleText}\nend)()`);
  return {
    evaluate(expression) {
      run(`result = ${expression}`);
      lua.lua_getglobal(state, "result");
      const text = lua.lua_tostring(state, -1);
      lua.lua_settop(state, 0);
      return text;
    },
    close() {
      lua.lua_close(state);
    },
  };
}
