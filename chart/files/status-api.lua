-- SPDX-License-Identifier: Apache-2.0
-- What the plugin route-table tells of itself at Kong's status API: the table that serves in the worker that is asked.
local handler = require("kong.plugins.route-table.handler")

return {
  ["/route-table"] = {
    GET = function()
      return kong.response.exit(200, handler.status())
    end,
  },
}
