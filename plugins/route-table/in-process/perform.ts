// SPDX-License-Identifier: Apache-2.0

import type { PdkCall } from "../calls.ts";
import { pdk } from "./globals.ts";

/** Makes one PDK call. No switch: that would be a loop in Lua, and LuaJIT compiles no function through a loop. */
export function perform(call: PdkCall): void {
  const { service, response, log, ctx } = pdk();
  if (call[0] === "service.setTarget") service.set_target(call[1], call[2]);
  else if (call[0] === "service.request.setHeader") service.request.set_header(call[1], call[2]);
  else if (call[0] === "service.request.setPath") service.request.set_path(call[1]);
  else if (call[0] === "service.request.setScheme") service.request.set_scheme(call[1]);
  else if (call[0] === "service.setTlsVerify") service.set_tls_verify(call[1]);
  else if (call[0] === "service.setTimeouts") service.set_timeouts(call[1], call[2], call[3]);
  else if (call[0] === "service.setRetries") service.set_retries(call[1]);
  else if (call[0] === "response.setHeaders") response.set_headers(call[1]);
  else if (call[0] === "log.setSerializeValue") log.set_serialize_value(call[1], call[2]);
  else ctx.shared[call[1]] = call[2];
}
