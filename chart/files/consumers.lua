-- SPDX-License-Identifier: Apache-2.0
--
-- Completes Kong's configuration with the consumers, whose credentials are in mounted Secrets, before Kong starts. It prints no value.
--
--   resty consumers.lua KONG_YML CONSUMERS_JSON CREDENTIALS_FOLDER OUTPUT

local cjson = require("cjson.safe")
local base_file, consumers_file, folder, output = arg[1], arg[2], arg[3], arg[4]

-- Kong's list of a kind of credentials, the keys that its Secret must have, and those that it may have. The first key finds the consumer.
local KINDS = {
  ["key-auth"] = { list = "keyauth_credentials", needed = { "key" }, more = {} },
  ["basic-auth"] = { list = "basicauth_credentials", needed = { "username", "password" }, more = {} },
  ["hmac-auth"] = { list = "hmacauth_credentials", needed = { "username", "secret" }, more = {} },
  ["jwt"] = { list = "jwt_secrets", needed = { "key" }, more = { "algorithm", "secret", "rsa_public_key" } },
}

-- A key in PEM has lines.
local OF_LINES = { rsa_public_key = true }

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

-- The code point and the length of the UTF-8 character at a place; nil where there is none.
local function character(text, at)
  local first = text:byte(at)
  if first < 0x80 then return first, 1 end
  local length = first >= 0xF0 and 4 or first >= 0xE0 and 3 or 2
  if first < 0xC2 or first > 0xF4 or at + length - 1 > #text then return nil end
  local code = first % 2 ^ (7 - length)
  for i = at + 1, at + length - 1 do
    local byte = text:byte(i)
    if byte < 0x80 or byte > 0xBF then return nil end
    code = code * 64 + byte % 64
  end
  local is_long = length == 3 and code < 0x800 or length == 4 and code < 0x10000
  if is_long or code > 0x10FFFF or code >= 0xD800 and code <= 0xDFFF then return nil end
  return code, length
end

local function is_utf8(text)
  local at = 1
  while at <= #text do
    local _, length = character(text, at)
    if not length then return false end
    at = at + length
  end
  return true
end

-- YAML folds U+0085, U+2028 and U+2029 as line breaks, and refuses other characters that JSON takes.
local function escaped(text)
  return (text:gsub("[\xC2-\xF4][\x80-\xBF]+", function(bytes)
    local code = character(bytes, 1)
    return (code > 0xFFFF and "\\U%08X" or "\\u%04X"):format(code)
  end))
end

-- What is wrong with a value, and how to make one without; nil if nothing is.
local function fault_of(key, value)
  if not is_utf8(value) then return "is not UTF-8 text", "Make the value of text" end
  if OF_LINES[key] then return nil end
  if value:find("[\r\n]$") then
    local way = "Make it without: kubectl create secret generic with --from-literal, or with --from-file and a file that printf %s has written"
    return "ends with a line break, which would be a part of the credential", way
  end
  if value:find("[%z\1-\31\127]") then return "has a control character, which no client can send", "Make the value without" end
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
  for key, value in pairs(values) do
    local fault, remedy = fault_of(key, value)
    if fault then
      refuse("The Secret %s of the consumer %s: the value of the key %s %s. %s, and restart the pods.", secret, name, key, fault, remedy)
    end
  end
  return values
end

-- Kong would refuse two of the same, too, and print the value.
local known = {}
local function refuse_repeated(name, type, secret, value)
  local key = KINDS[type].needed[1]
  local id = type .. " " .. value
  local other = known[id]
  if other then
    refuse(
      "The Secrets %s of the consumer %s and %s of the consumer %s have the same value for the key %s, by which Kong finds the consumer (%s). Give each one its own, and restart the pods.",
      other.secret, other.name, secret, name, key, type
    )
  end
  known[id] = { name = name, secret = secret }
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
    local values = credential(consumer.name, kind, each.secret, at)
    refuse_repeated(consumer.name, each.type, each.secret, values[kind.needed[1]])
    table.insert(entry[kind.list], values)
  end
  complete[i] = entry
end

-- JSON in one line is YAML too, but for the escape of a slash and some characters.
cjson.encode_escape_forward_slash(false)
local text = cjson.encode(complete)
local file = text and io.open(output, "wb")
if not file then refuse("%s can't be written.", output) end
file:write(base, "\nconsumers: ", escaped(text), "\n")
file:close()
