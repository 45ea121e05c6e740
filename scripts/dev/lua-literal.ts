// SPDX-License-Identifier: Apache-2.0

/**
 * A value as a Lua literal. Texts are byte strings, a character each; what is undefined or null is left out. Names of fields are always
 * quoted, so that none of them can be a word of Lua's.
 *
 * @throws RangeError for what has no literal: a number that is not finite, a character that is no byte.
 */
export function luaLiteral(value: unknown): string {
  if (typeof value === "string") return `"${Array.from(value, luaByte).join("")}"`;
  if (typeof value === "number") return luaNumber(value);
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `{${value.map(luaLiteral).join(", ")}}`;
  if (typeof value !== "object" || value === null) return "nil";
  const fields = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  return `{${fields.map(([name, each]) => `[${luaLiteral(name)}] = ${luaLiteral(each)}`).join(", ")}}`;
}

function luaNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Lua has no literal for ${value}`);
  return String(value);
}

function luaByte(character: string): string {
  if (/[A-Za-z0-9 _.,:;/-]/.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xff) throw new RangeError(`${character} is no byte: encode the text first`);
  return `\\${String(code).padStart(3, "0")}`;
}
