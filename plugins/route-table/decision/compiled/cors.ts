// SPDX-License-Identifier: Apache-2.0

import type { Cors } from "../../table/schema/cors-fields.ts";

/** Whose code may read the gateway's own answers. */
export interface CompiledCors {
  /** Whether all may. */
  readonly allowsAny: boolean;
  /** Origins to the letter. */
  readonly origins: readonly string[];
  readonly allowsCredentials: boolean;
}

const ANY = "*";

/** Compiles what a table says; undefined where it says nothing. */
export function compileCors(cors: Cors | undefined): CompiledCors | undefined {
  if (cors === undefined) return undefined;
  return {
    allowsAny: cors.allowOrigins.includes(ANY),
    origins: cors.allowOrigins,
    allowsCredentials: cors.allowCredentials ?? false,
  };
}
