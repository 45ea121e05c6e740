// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { DiagnosticCategory, formatDiagnostic } from "typescript";
import * as tstl from "typescript-to-lua";
import { luaLiteral } from "./lua-literal.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** Modules that are replaced in Lua by others with the same exports. */
const IN_PLACE_OF = new Map(
  [
    ["decision/http/plain-path", "plain-path"],
    ["decision/compiled/hash", "hash"],
    ["table/own-value", "own-value"],
  ].map(([portable, own]) => [`plugins/route-table/${portable}`, `plugins/route-table/in-process/${own}`]),
);
const CONFIG = join(import.meta.dirname, "tsconfig.lua.json");

/**
 * Compiles a module and its imports into one Lua file for LuaJIT. The file returns the module's exports. The same sources
 * give the same text on any machine.
 *
 * @param entry - The module, by its path from the project's root.
 * @param command - The command that makes the file, which its first line says.
 * @param alsoWith - Another module whose imports are in the file as well, for `luaEntry`.
 * @throws Error if the compiler can't translate something.
 */
export function luaBundle(entry: string, command: string, alsoWith?: string): string {
  const file = join(ROOT, entry);
  let text: string | undefined;
  const also = alsoWith === undefined ? [] : [alsoWith];
  const others = [...[...IN_PLACE_OF.values()].map((module) => `${module}.ts`), ...also].map((path) =>
    join(ROOT, path),
  );
  const { options } = tstl.parseConfigFileWithSystem(CONFIG, { luaBundle: "bundle.lua", luaBundleEntry: file });
  const { diagnostics } = tstl.transpileFiles([file, ...others], options, (name, data) => {
    if (name.endsWith("bundle.lua")) text = data;
  });
  const left = [...IN_PLACE_OF.keys()].map((module) => join(ROOT, `${module}.ts`));
  const errors = diagnostics.filter(
    ({ category, file: { fileName } = { fileName: "" } }) =>
      category === DiagnosticCategory.Error && !left.includes(fileName),
  );
  if (errors.length > 0 || text === undefined) {
    const host = {
      getCanonicalFileName: (name: string) => name,
      getCurrentDirectory: () => ROOT,
      getNewLine: () => "\n",
    };
    throw new Error(`${entry}: ${errors.map((error) => formatDiagnostic(error, host)).join("")}`);
  }
  const needed = withoutUnused(inPlace(withAllArguments(withoutTailCalls(text))), also.map(entryLines).join("\n"));
  // Indentation and comments are a third of the text, and the chart carries it. Non-ASCII characters would need quotes in YAML.
  const body = needed.replaceAll(/^[ \t]+|^[ \t]*--.*\n/gm, "").replaceAll(/[^\x00-\x7f]/gu, (character) => {
    return Array.from(Buffer.from(character, "utf8"), (byte) => `\\${byte}`).join("");
  });
  return `-- SPDX-License-Identifier: Apache-2.0\n-- Made by ${command} from ${entry}.\n-- With the library of TypeScriptToLua (MIT: LICENSES.txt, beside this file).\n${body}`;
}

/**
 * The end of a Lua file in place of the end of another one, which `luaBundle` has made with this module as well: so the chart carries the
 * modules of both once.
 */
export function luaEntry(entry: string, command: string, bundled: string): string {
  return `-- SPDX-License-Identifier: Apache-2.0\n-- Made by ${command} from ${entry}.\n-- The chart puts it in place of the last two lines of ${bundled}, beside this file.\n${entryLines(entry)}\n`;
}

/** The last two lines of a file that returns a module's exports. */
function entryLines(entry: string): string {
  return `local ____entry = require("${luaName(entry.replace(/\.ts$/, ""))}", ...)\nreturn ____entry`;
}

/** LuaJIT does not compile a function that tail-calls one of these; TypeScriptToLua's library does so. */
function withoutTailCalls(text: string): string {
  return text.replaceAll(/^(\s*return) (string\.\w+\([^()]*\))$/gm, "$1 ($2)");
}

/**
 * TypeScriptToLua's library counts arguments by the length of a list. In LuaJIT the length ends at the first nil, so arguments
 * after an undefined one would be lost.
 */
function withAllArguments(text: string): string {
  return text.replaceAll(/(local (\w+) = \{\.\.\.\}\n(?:.*\n)?\s*for i = 1, )#\2 do$/gm, '$1select("#", ...) do');
}

function inPlace(text: string): string {
  let replaced = text;
  for (const [module, other] of IN_PLACE_OF) {
    replaced = replaced.replaceAll(`require("${luaName(module)}")`, `require("${luaName(other)}")`);
  }
  return replaced;
}

function luaName(module: string): string {
  return module.replaceAll("/", ".");
}

/** Removes the modules that neither the text nor another end of it requires at run time: others import only their types. */
function withoutUnused(text: string, otherEnd: string): string {
  const start = text.indexOf("____modules = {\n", text.indexOf("end\n____modules")) + "____modules = {\n".length;
  const end = text.lastIndexOf("\n}\n") + 1;
  const modules = new Map(
    text
      .slice(start, end)
      .split(/^(?=\["[^"]+"\] = function\(\.\.\.\) $)/m)
      .map((module) => [/^\["([^"]+)"\]/.exec(module)?.[1] ?? "", module]),
  );
  const kept = new Set<string>();
  const visit = (module: string): void => {
    for (const [, name = ""] of module.matchAll(/require\("([^"]+)"/g)) {
      if (kept.has(name) || !modules.has(name)) continue;
      kept.add(name);
      visit(modules.get(name) ?? "");
    }
  };
  visit(`${text.slice(end)}\n${otherEnd}`);
  const used = [...modules].filter(([name]) => kept.has(name)).map(([, module]) => module);
  return text.slice(0, start) + used.join("") + text.slice(end);
}

/** The scopes of a plugin. With every request Kong looks for each scope that the schema does not exclude. */
type Scope = "consumer" | "route" | "service";

/**
 * A plugin's schema for Kong: a Lua file that returns it.
 *
 * @param name - The plugin's name.
 * @param fields - The fields of its configuration, in Kong's schema language.
 * @param ruledOut - The scopes that the schema excludes.
 */
export function luaSchema(
  name: string,
  fields: readonly unknown[],
  ruledOut: readonly Scope[],
  command: string,
): string {
  const scopes = ruledOut.map((scope) => `\n    { ${scope} = typedefs.no_${scope} },`).join("");
  return `-- SPDX-License-Identifier: Apache-2.0
-- Made by ${command}.
local typedefs = require("kong.db.schema.typedefs")

return {
  name = ${luaLiteral(name)},
  fields = {
    { protocols = typedefs.protocols_http },${scopes}
    { config = { type = "record", fields = ${luaLiteral(fields)} } },
  },
}
`;
}
