// SPDX-License-Identifier: Apache-2.0

/** A value as a Lua literal. Strings are byte strings, one character per byte. Fields that are undefined or null are left out. */
export function luaLiteral(value: unknown): string {
  if (typeof value === "string") return `"${Array.from(value, luaByte).join("")}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `{${value.map(luaLiteral).join(", ")}}`;
  if (typeof value !== "object" || value === null) return "nil";
  const fields = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  return `{${fields.map(([name, each]) => `${luaKey(name)} = ${luaLiteral(each)}`).join(", ")}}`;
}

const RESERVED = [
  "and",
  "break",
  "do",
  "else",
  "elseif",
  "end",
  "false",
  "for",
  "function",
  "goto",
  "if",
  "in",
  "local",
  "nil",
  "not",
  "or",
  "repeat",
  "return",
  "then",
  "true",
  "until",
  "while",
];

function luaKey(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !RESERVED.includes(name) ? name : `[${luaLiteral(name)}]`;
}

function luaByte(character: string): string {
  return /[A-Za-z0-9 _.,:;/-]/.test(character) ? character : `\\${String(character.charCodeAt(0)).padStart(3, "0")}`;
}
