// SPDX-License-Identifier: Apache-2.0

import type { PdkCall } from "../calls.ts";
import { pdk } from "./globals.ts";

/** Makes one PDK call. */
export function perform(call: PdkCall): void {
  const kong = pdk();
  switch (call[0]) {
    case "service.request.setScheme":
      kong.service.request.set_scheme(call[1]);
      break;
    case "service.setTarget":
      kong.service.set_target(call[1], call[2]);
      break;
    case "service.setTlsVerify":
      kong.service.set_tls_verify(call[1]);
      break;
    case "service.request.setHeader":
      kong.service.request.set_header(call[1], call[2]);
      break;
    case "service.request.setPath":
      kong.service.request.set_path(call[1]);
      break;
    case "service.setTimeouts":
      kong.service.set_timeouts(call[1], call[2], call[3]);
      break;
    case "service.setRetries":
      kong.service.set_retries(call[1]);
      break;
    case "response.setHeaders":
      kong.response.set_headers(call[1]);
      break;
    case "log.setSerializeValue":
      kong.log.set_serialize_value(call[1], call[2]);
      break;
    case "ctx.shared.set":
      kong.ctx.shared[call[1]] = call[2];
      break;
  }
}
