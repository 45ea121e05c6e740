-- SPDX-License-Identifier: Apache-2.0
-- Made by npm run generate.
return {
  name = "route-table-response",
  fields = {
    { protocols = require("kong.db.schema.typedefs").protocols_http },
    { config = { type = "record", fields = {} } },
  },
}
