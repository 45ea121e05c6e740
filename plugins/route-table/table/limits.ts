// SPDX-License-Identifier: Apache-2.0

/**
 * The maximum number of values in a table or values file, those of aliases and (in YAML) keys included. 100,000 APIs with 30 values each have so
 * many; most APIs have fewer than five. Kubernetes ends a table at some 13,000 APIs (1.5 MiB).
 */
export const MAX_VALUES = 3_000_000;

/** The maximum depth of lists and maps inside each other. A table has 8 levels, the configurations of Kong's own plugins fewer than 20. */
export const MAX_DEPTH = 100;

/** The maximum length of a table or values file in bytes. 100,000 APIs with 200 bytes each are 20 MB. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024;

/** What is too large about a table or values file: the end of a sentence. */
export const TOO_MANY_VALUES = `has more than ${MAX_VALUES} values`;
/** @see TOO_MANY_VALUES */
export const TOO_DEEP = `has lists and maps that are more than ${MAX_DEPTH} levels deep`;
/** @see TOO_MANY_VALUES */
export const TOO_LONG = `has more than ${MAX_TEXT_BYTES} bytes`;
