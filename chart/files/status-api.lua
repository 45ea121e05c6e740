-- SPDX-License-Identifier: Apache-2.0
-- What the plugin route-table tells of itself at Kong's status API: the table that serves in the worker that is asked. That worker serves
-- requests as well: so what it tells is put together four times a second at most.
local handler = require("kong.plugins.route-table.handler")

local SECONDS = 0.25
local told
local from = 0

return {
  ["/route-table"] = {
    GET = function()
      local now = ngx.now()
      if told == nil or now < from or now >= from + SECONDS then
        told = handler.status()
        from = now
      end
      return kong.response.exit(200, told)
    end,
  },
}
