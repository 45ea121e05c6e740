// SPDX-License-Identifier: Apache-2.0

/** The plugin's version, which is the project's. */
export const VERSION = "0.1.0";

/**
 * When the plugin runs among the others of a phase, higher first. After authentication (1000 and above) and rate limiting
 * (900 to 999), so that they see every request; before the transformers (800 and below), which have the last word on
 * what an upstream receives. The place of Kong's own route-by-header.
 */
export const PRIORITY = 850;
