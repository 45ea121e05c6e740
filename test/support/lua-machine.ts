// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LUA_OK } from "lua-wasm-bindings/dist/lua.js";
import { lauxlib, lua, lualib } from "lua-wasm-bindings/dist/lua.52.js";
import { hasProgram } from "./has-program.ts";
import { startLuaJit } from "./luajit-machine.ts";

const SHIM = join(import.meta.dirname, "..", "lua", "kong.lua");

/** A Lua interpreter with a shim of Kong and one Lua module. */
export interface LuaMachine {
  /**
   * Evaluates an expression with a text as its value, and returns the text.
   *
   * @throws Error with Lua's message where it fails.
   */
  evaluate(expression: string): string;
  close(): void;
}

/** A running Lua interpreter. */
export interface RunningLua {
  /**
   * Runs statements, and returns the global `result` as text.
   *
   * @throws Error with Lua's message where they fail.
   */
  run(statements: string): string;
  close(): void;
}

/** Whether tests use LuaJIT, as Kong does. Without LuaJIT they use plain Lua, which differs in some points. */
const IS_LUAJIT = hasProgram("luajit");

/** Starts a Lua in which the global `module` is the result of a Lua file. */
export function startLua(moduleText: string): LuaMachine {
  const running = IS_LUAJIT ? startLuaJit() : startPlainLua();
  running.run(readFileSync(SHIM, "utf8"));
  running.run(`module = (function(...) ${moduleText}\nend)()`);
  return {
    evaluate: (expression) => running.run(`result = ${expression}`),
    close: () => {
      running.close();
    },
  };
}

/** Lua 5.2 from npm. It has goto, as LuaJIT does. */
function startPlainLua(): RunningLua {
  const state = lauxlib.luaL_newstate();
  lualib.luaL_openlibs(state);
  return {
    run(statements) {
      const isOk = lauxlib.luaL_dostring(state, statements) === LUA_OK;
      if (isOk) lua.lua_getglobal(state, "result");
      const text = lua.lua_tostring(state, -1);
      lua.lua_settop(state, 0);
      if (!isOk) throw new Error(text);
      return text;
    },
    close() {
      lua.lua_close(state);
    },
  };
}
