// SPDX-License-Identifier: Apache-2.0

/** The plugin's version: the same as the project's. */
export const VERSION = "0.1.0";

/**
 * The plugin's priority: within a phase, Kong runs plugins with a higher priority first. Authentication (1000 and above) and rate
 * limiting (900 to 999) run before this plugin and see every request. The transformers (800 and below) run after it and have the
 * last word on what an upstream receives. Kong's own route-by-header has the same priority.
 */
export const PRIORITY = 850;
