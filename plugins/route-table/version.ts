// SPDX-License-Identifier: Apache-2.0

/** The plugin's version, which is the project's. */
export const VERSION = "0.1.0";
