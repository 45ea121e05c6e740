// SPDX-License-Identifier: Apache-2.0

/** Replaces @opentelemetry/api in the bundle: the part that prom-client uses, without a tracer. */
export const trace = { getSpan: (): undefined => undefined };

/** See `trace`. */
export const context = { active: (): undefined => undefined };
