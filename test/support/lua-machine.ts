// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LUA_OK } from "lua-wasm-bindings/dist/lua.js";
import { lauxlib, lua, lualib } from "lua-wasm-bindings/dist/lua.52.js";
import { hasProgram } from "./has-program.ts";
import { startLuaJit } from "./luajit-machine.ts";

const SHIM = join(import.meta.dirname, "..", "lua", "kong.lua");

/** A Lua with a shim of Kong in it, and one Lua module. */
export interface LuaMachine {
  /**
   * Evaluates an expression, whose value is text, and gives that text.
   *
   * @throws Error with Lua's message where it fails.
   */
  evaluate(expression: string): string;
  close(): void;
}

/** A Lua that runs. */
export interface RunningLua {
  /**
   * Runs statements, and gives what the global `result` then has, as text.
   *
   * @throws Error with Lua's message where they fail.
   */
  run(statements: string): string;
  close(): void;
}

/** Whether machines are of LuaJIT, which Kong has; without it they are of a plain Lua, which takes some things in another way. */
const IS_LUAJIT = hasProgram("luajit");

/** Starts a machine in which the global `module` is what a Lua file returns. */
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

/** A Lua 5.2, which has LuaJIT's goto, from npm. */
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
