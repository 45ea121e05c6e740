// SPDX-License-Identifier: Apache-2.0

import { request, type RequestOptions } from "node:http";

/** The status of an answer to a request without a body, once the answer is there in full; 0 where the connection broke. */
export function statusOf(options: RequestOptions): Promise<number> {
  return new Promise((resolve) => {
    const broken = (): void => {
      resolve(0);
    };
    const sent = request(options, (response) => {
      response.resume();
      response.once("end", () => {
        resolve(response.statusCode ?? 0);
      });
      response.on("error", broken);
    });
    sent.on("error", broken);
    sent.end();
  });
}
