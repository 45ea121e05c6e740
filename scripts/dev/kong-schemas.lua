-- SPDX-License-Identifier: Apache-2.0
--
-- Prints facts about the schemas of the Kong that is installed, as JSON: the fields of its entities, and of each bundled plugin the
-- fields of its configuration, and which of them Kong marks as secrets (encrypted) or as references to secrets (referenceable).
--
--   resty scripts/dev/kong-schemas.lua > scripts/kdp/import/kong/kong-schemas.json

-- Schemas ask for it when they are loaded.
_G.kong = { configuration = { database = "off", role = "traditional", router_flavor = "expressions" }, log = {} }

local cjson = require("cjson")
local meta = require("kong.meta")
local PLUGINS = require("kong.constants").BUNDLED_PLUGINS

local ENTITIES = {
  "services", "routes", "consumers", "plugins", "certificates", "ca_certificates", "snis", "upstreams", "targets", "vaults",
  "key_sets", "keys", "filter_chains",
}

local function array(list)
  table.sort(list)
  return setmetatable(list, cjson.array_mt)
end

local function entries(fields)
  local i = 0
  return function()
    i = i + 1
    local entry = fields and fields[i]
    if entry then return next(entry) end
  end
end

-- The paths of all fields below a field whose schema has a mark. Elements of lists and values of maps have their list's path.
local function marked(field, path, marks, found)
  for _, mark in ipairs(marks) do
    if field[mark] then found[path] = true end
  end
  for name, child in entries(field.fields) do marked(child, path .. "." .. name, marks, found) end
  for _, part in ipairs({ "elements", "values" }) do
    if type(field[part]) == "table" then marked(field[part], path, marks, found) end
  end
  return found
end

local function keys(map)
  local list = {}
  for key in pairs(map) do list[#list + 1] = key end
  return array(list)
end

local function names(fields)
  local list = {}
  for name in entries(fields) do list[#list + 1] = name end
  return array(list)
end

local function plugin(name)
  local schema = require("kong.plugins." .. name .. ".schema")
  for field_name, field in entries(schema.fields) do
    if field_name == "config" then
      local shorthands = {}
      for shorthand in entries(field.shorthand_fields) do shorthands[#shorthands + 1] = shorthand end
      local secrets = marked(field, "config", { "encrypted", "referenceable" }, {})
      for shorthand, child in entries(field.shorthand_fields) do
        marked(child, "config." .. shorthand, { "encrypted", "referenceable" }, secrets)
      end
      return { fields = names(field.fields), shorthands = array(shorthands), secrets = keys(secrets) }
    end
  end
  error("no config: " .. name)
end

local plugins, credentials = {}, {}
for name in pairs(PLUGINS) do
  plugins[name] = plugin(name)
  local found, daos = pcall(require, "kong.plugins." .. name .. ".daos")
  if found then
    for key, schema in pairs(daos) do
      local entity = type(schema) == "table" and schema.name or key
      if type(schema) == "table" and schema.fields then credentials[entity] = names(schema.fields) end
    end
  end
end

local entities = {}
for _, name in ipairs(ENTITIES) do
  entities[name] = names(require("kong.db.schema.entities." .. name).fields)
end

print(cjson.encode({ kong = meta.version, entities = entities, daos = credentials, plugins = plugins }))
