-- SPDX-License-Identifier: Apache-2.0
-- Made by npm run generate.
local typedefs = require("kong.db.schema.typedefs")

return {
  name = "route-table-guard",
  fields = {
    { protocols = typedefs.protocols_http },
    { consumer = typedefs.no_consumer },
    { route = typedefs.no_route },
    { service = typedefs.no_service },
    { config = { type = "record", fields = {{["json"] = {["type"] = "string", ["len_min"] = 2}}, {["logDecision"] = {["type"] = "boolean", ["default"] = false}}} } },
  },
}
