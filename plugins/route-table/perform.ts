// SPDX-License-Identifier: Apache-2.0

import type { PdkCall } from "./calls.ts";
import type { Pdk } from "./pdk.ts";

/** Makes one PDK call. */
export async function perform(kong: Pdk, call: PdkCall): Promise<void> {
  switch (call[0]) {
    case "service.request.setScheme":
      await kong.service.request.setScheme(call[1]);
      break;
    case "service.setTarget":
      await kong.service.setTarget(call[1], call[2]);
      break;
    case "service.setTlsVerify":
      await kong.service.setTlsVerify(call[1]);
      break;
    case "service.request.setHeader":
      await kong.service.request.setHeader(call[1], call[2]);
      break;
    case "service.request.setPath":
      await kong.service.request.setPath(call[1]);
      break;
    case "service.setTimeouts":
      await kong.service.setTimeouts(call[1], call[2], call[3]);
      break;
    case "service.setRetries":
      await kong.service.setRetries(call[1]);
      break;
    case "response.setHeaders":
      await kong.response.setHeaders(call[1]);
      break;
    case "log.setSerializeValue":
      await kong.log.setSerializeValue(call[1], call[2]);
      break;
    case "ctx.shared.set":
      await kong.ctx.shared.set(call[1], call[2]);
      break;
  }
}
