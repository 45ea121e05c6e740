-- SPDX-License-Identifier: Apache-2.0
--
-- Completes Kong's configuration with the consumers, whose credentials are in mounted Secrets, before Kong starts. It prints no value.
--
--   resty consumers.lua KONG_YML CONSUMERS_JSON CREDENTIALS_FOLDER OUTPUT

local cjson = require("cjson.safe")
local base_file, consumers_file, folder, output = arg[1], arg[2], arg[3], arg[4]

-- Kong's list of a kind of credentials, the keys that its Secret must have, and those that it may have.
local KINDS = {
  ["key-auth"] = { list = "keyauth_credentials", needed = { "key" }, more = {} },
  ["basic-auth"] = { list = "basicauth_credentials", needed = { "username", "password" }, more = {} },
  ["hmac-auth"] = { list = "hmacauth_credentials", needed = { "username", "secret" }, more = {} },
  ["jwt"] = { list = "jwt_secrets", needed = { "key" }, more = { "algorithm", "secret", "rsa_public_key" } },
}

local function refuse(text, ...)
  io.stderr:write(text:format(...), "\n")
  os.exit(1)
end

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

local function credential(name, kind, secret, at)
  local values = {}
  for _, key in ipairs(kind.needed) do
    local value = read(at .. "/" .. key)
    if not value or value == "" then
      refuse("The Secret %s of the consumer %s has no value for the key %s. Add it, and restart the pods.", secret, name, key)
    end
    values[key] = value
  end
  for _, key in ipairs(kind.more) do values[key] = read(at .. "/" .. key) end
  return values
end

local consumers = cjson.decode(read(consumers_file) or "")
local base = read(base_file)
if not consumers or not base then refuse("%s or %s can't be read.", base_file, consumers_file) end

local complete = {}
for i, consumer in ipairs(consumers) do
  local entry = { username = consumer.name, custom_id = consumer.customId }
  for _, group in ipairs(consumer.groups) do
    entry.acls = entry.acls or {}
    table.insert(entry.acls, { group = group })
  end
  for j, each in ipairs(consumer.credentials) do
    local kind = KINDS[each.type]
    if not kind then refuse("The consumer %s has a credential of the unknown type %s.", consumer.name, each.type) end
    entry[kind.list] = entry[kind.list] or {}
    local at = ("%s/%d-%d"):format(folder, i - 1, j - 1)
    table.insert(entry[kind.list], credential(consumer.name, kind, each.secret, at))
  end
  complete[i] = entry
end

-- JSON in one line is YAML too, but for the escape of a slash.
cjson.encode_escape_forward_slash(false)
local text = cjson.encode(complete)
local file = text and io.open(output, "wb")
if not file then refuse("%s can't be written.", output) end
file:write(base, "\nconsumers: ", text, "\n")
file:close()
