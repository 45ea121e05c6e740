-- SPDX-License-Identifier: Apache-2.0
-- Made by npm run generate from plugins/route-table/in-process/response-handler.ts.
-- With the library of TypeScriptToLua (MIT: LICENSES.txt, beside this file).

local ____modules = {}
local ____moduleCache = {}
local ____originalRequire = require
local function require(file, ...)
if ____moduleCache[file] then
return ____moduleCache[file].value
end
if ____modules[file] then
local module = ____modules[file]
local value = nil
if (select("#", ...) > 0) then value = module(...) else value = module(file) end
____moduleCache[file] = { value = value }
return value
else
if ____originalRequire then
return ____originalRequire(file)
else
error("module '" .. file .. "' not found")
end
end
end
____modules = {
["lualib_bundle"] = function(...) 
local __TS__StringSplit
do
local sub = string.sub
local find = string.find
function __TS__StringSplit(source, separator, limit)
if limit == nil then
limit = 4294967295
end
if limit == 0 then
return {}
end
local result = {}
local resultIndex = 1
if separator == nil or separator == "" then
for i = 1, #source do
result[resultIndex] = sub(source, i, i)
resultIndex = resultIndex + 1
end
else
local currentPos = 1
while resultIndex <= limit do
local startPos, endPos = find(source, separator, currentPos, true)
if not startPos then
break
end
result[resultIndex] = sub(source, currentPos, startPos - 1)
resultIndex = resultIndex + 1
currentPos = endPos + 1
end
if resultIndex <= limit then
result[resultIndex] = sub(source, currentPos)
end
end
return result
end
end

local function __TS__StringSubstring(self, start, ____end)
if ____end ~= ____end then
____end = 0
end
if ____end ~= nil and start > ____end then
start, ____end = ____end, start
end
if start >= 0 then
start = start + 1
else
start = 1
end
if ____end ~= nil and ____end < 0 then
____end = 0
end
return (string.sub(self, start, ____end))
end

local function __TS__CloneDescriptor(____bindingPattern0)
local value
local writable
local set
local get
local configurable
local enumerable
enumerable = ____bindingPattern0.enumerable
configurable = ____bindingPattern0.configurable
get = ____bindingPattern0.get
set = ____bindingPattern0.set
writable = ____bindingPattern0.writable
value = ____bindingPattern0.value
local descriptor = {enumerable = enumerable == true, configurable = configurable == true}
local hasGetterOrSetter = get ~= nil or set ~= nil
local hasValueOrWritableAttribute = writable ~= nil or value ~= nil
if hasGetterOrSetter and hasValueOrWritableAttribute then
error("Invalid property descriptor. Cannot both specify accessors and a value or writable attribute.", 0)
end
if get or set then
descriptor.get = get
descriptor.set = set
else
descriptor.value = value
descriptor.writable = writable == true
end
return descriptor
end

local __TS__DescriptorGet
do
local getmetatable = _G.getmetatable
local ____rawget = _G.rawget
function __TS__DescriptorGet(self, metatable, key)
while metatable do
local rawResult = ____rawget(metatable, key)
if rawResult ~= nil then
return rawResult
end
local descriptors = ____rawget(metatable, "_descriptors")
if descriptors then
local descriptor = descriptors[key]
if descriptor ~= nil then
if descriptor.get then
return descriptor.get(self)
end
return descriptor.value
end
end
metatable = getmetatable(metatable)
end
end
end

local __TS__DescriptorSet
do
local getmetatable = _G.getmetatable
local ____rawget = _G.rawget
local rawset = _G.rawset
function __TS__DescriptorSet(self, metatable, key, value)
while metatable do
local descriptors = ____rawget(metatable, "_descriptors")
if descriptors then
local descriptor = descriptors[key]
if descriptor ~= nil then
if descriptor.set then
descriptor.set(self, value)
else
if descriptor.writable == false then
error(
((("Cannot assign to read only property '" .. key) .. "' of object '") .. tostring(self)) .. "'",
0
)
end
descriptor.value = value
end
return
end
end
metatable = getmetatable(metatable)
end
rawset(self, key, value)
end
end

local __TS__SetDescriptor
do
local getmetatable = _G.getmetatable
local function descriptorIndex(self, key)
return __TS__DescriptorGet(
self,
getmetatable(self),
key
)
end
local function descriptorNewIndex(self, key, value)
return __TS__DescriptorSet(
self,
getmetatable(self),
key,
value
)
end
function __TS__SetDescriptor(target, key, desc, isPrototype)
if isPrototype == nil then
isPrototype = false
end
local ____isPrototype_0
if isPrototype then
____isPrototype_0 = target
else
____isPrototype_0 = getmetatable(target)
end
local metatable = ____isPrototype_0
if not metatable then
metatable = {}
setmetatable(target, metatable)
end
if not isPrototype and not rawget(metatable, "_isOwnDescriptorMetatable") then
local instanceMetatable = {}
instanceMetatable._isOwnDescriptorMetatable = true
setmetatable(instanceMetatable, metatable)
setmetatable(target, instanceMetatable)
metatable = instanceMetatable
end
local value = rawget(target, key)
if value ~= nil then
rawset(target, key, nil)
end
if not rawget(metatable, "_descriptors") then
metatable._descriptors = {}
end
metatable._descriptors[key] = __TS__CloneDescriptor(desc)
metatable.__index = descriptorIndex
metatable.__newindex = descriptorNewIndex
end
end

local function __TS__ObjectDefineProperty(target, key, desc)
local luaKey = type(key) == "number" and key + 1 or key
local value = rawget(target, luaKey)
local hasGetterOrSetter = desc.get ~= nil or desc.set ~= nil
local descriptor
if hasGetterOrSetter then
if value ~= nil then
error(
"Cannot redefine property: " .. tostring(key),
0
)
end
descriptor = desc
else
local valueExists = value ~= nil
local ____desc_set_4 = desc.set
local ____desc_get_5 = desc.get
local ____desc_configurable_0 = desc.configurable
if ____desc_configurable_0 == nil then
____desc_configurable_0 = valueExists
end
local ____desc_enumerable_1 = desc.enumerable
if ____desc_enumerable_1 == nil then
____desc_enumerable_1 = valueExists
end
local ____desc_writable_2 = desc.writable
if ____desc_writable_2 == nil then
____desc_writable_2 = valueExists
end
local ____temp_3
if desc.value ~= nil then
____temp_3 = desc.value
else
____temp_3 = value
end
descriptor = {
set = ____desc_set_4,
get = ____desc_get_5,
configurable = ____desc_configurable_0,
enumerable = ____desc_enumerable_1,
writable = ____desc_writable_2,
value = ____temp_3
}
end
__TS__SetDescriptor(target, luaKey, descriptor)
return target
end

local function __TS__StringStartsWith(self, searchString, position)
if position == nil or position < 0 then
position = 0
end
return string.sub(self, position + 1, #searchString + position) == searchString
end

local function __TS__Class(self)
local c = {prototype = {}}
c.prototype.__index = c.prototype
c.prototype.constructor = c
return c
end

local __TS__Symbol, Symbol
do
local symbolMetatable = {__tostring = function(self)
return ("Symbol(" .. (self.description or "")) .. ")"
end}
function __TS__Symbol(description)
return setmetatable({description = description}, symbolMetatable)
end
Symbol = {
asyncDispose = __TS__Symbol("Symbol.asyncDispose"),
dispose = __TS__Symbol("Symbol.dispose"),
iterator = __TS__Symbol("Symbol.iterator"),
hasInstance = __TS__Symbol("Symbol.hasInstance"),
species = __TS__Symbol("Symbol.species"),
toStringTag = __TS__Symbol("Symbol.toStringTag")
}
end

local __TS__Iterator
do
local function iteratorGeneratorStep(self)
local co = self.____coroutine
local status, value = coroutine.resume(co)
if not status then
error(value, 0)
end
if coroutine.status(co) == "dead" then
return
end
return true, value
end
local function iteratorIteratorStep(self)
local result = self:next()
if result.done then
return
end
return true, result.value
end
local function iteratorStringStep(self, index)
index = index + 1
if index > #self then
return
end
return index, string.sub(self, index, index)
end
function __TS__Iterator(iterable)
if type(iterable) == "string" then
return iteratorStringStep, iterable, 0
elseif iterable.____coroutine ~= nil then
return iteratorGeneratorStep, iterable
elseif iterable[Symbol.iterator] then
local iterator = iterable[Symbol.iterator](iterable)
return iteratorIteratorStep, iterator
else
return ipairs(iterable)
end
end
end

local Map
do
Map = __TS__Class()
Map.name = "Map"
function Map.prototype.____constructor(self, entries)
self[Symbol.toStringTag] = "Map"
self.items = {}
self.size = 0
self.nextKey = {}
self.previousKey = {}
if entries == nil then
return
end
local iterable = entries
if iterable[Symbol.iterator] then
local iterator = iterable[Symbol.iterator](iterable)
while true do
local result = iterator:next()
if result.done then
break
end
local value = result.value
self:set(value[1], value[2])
end
else
local array = entries
for ____, kvp in ipairs(array) do
self:set(kvp[1], kvp[2])
end
end
end
function Map.prototype.clear(self)
self.items = {}
self.nextKey = {}
self.previousKey = {}
self.firstKey = nil
self.lastKey = nil
self.size = 0
end
function Map.prototype.delete(self, key)
local contains = self:has(key)
if contains then
self.size = self.size - 1
local next = self.nextKey[key]
local previous = self.previousKey[key]
if next ~= nil and previous ~= nil then
self.nextKey[previous] = next
self.previousKey[next] = previous
elseif next ~= nil then
self.firstKey = next
self.previousKey[next] = nil
elseif previous ~= nil then
self.lastKey = previous
self.nextKey[previous] = nil
else
self.firstKey = nil
self.lastKey = nil
end
self.nextKey[key] = nil
self.previousKey[key] = nil
end
self.items[key] = nil
return contains
end
function Map.prototype.forEach(self, callback)
for ____, key in __TS__Iterator(self:keys()) do
callback(nil, self.items[key], key, self)
end
end
function Map.prototype.get(self, key)
return self.items[key]
end
function Map.prototype.has(self, key)
return self.nextKey[key] ~= nil or self.lastKey == key
end
function Map.prototype.set(self, key, value)
local isNewValue = not self:has(key)
if isNewValue then
self.size = self.size + 1
end
self.items[key] = value
if self.firstKey == nil then
self.firstKey = key
self.lastKey = key
elseif isNewValue then
self.nextKey[self.lastKey] = key
self.previousKey[key] = self.lastKey
self.lastKey = key
end
return self
end
Map.prototype[Symbol.iterator] = function(self)
return self:entries()
end
function Map.prototype.entries(self)
local function getFirstKey()
return self.firstKey
end
local items = self.items
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = {key, items[key]}}
end
}
end
function Map.prototype.keys(self)
local function getFirstKey()
return self.firstKey
end
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = key}
end
}
end
function Map.prototype.values(self)
local function getFirstKey()
return self.firstKey
end
local items = self.items
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = items[key]}
end
}
end
Map[Symbol.species] = Map
end

local function __TS__New(target, ...)
local instance = setmetatable({}, target.prototype)
instance:____constructor(...)
return instance
end

local function __TS__ObjectKeys(obj)
local result = {}
local len = 0
for key in pairs(obj) do
len = len + 1
result[len] = key
end
return result
end

local function __TS__ArrayEvery(self, callbackfn, thisArg)
for i = 1, #self do
if not callbackfn(thisArg, self[i], i - 1, self) then
return false
end
end
return true
end

local function __TS__StringIncludes(self, searchString, position)
if not position then
position = 1
else
position = position + 1
end
local index = string.find(self, searchString, position, true)
return index ~= nil
end

local function __TS__StringCharAt(self, pos)
if pos ~= pos then
pos = 0
end
if pos < 0 then
return ""
end
return (string.sub(self, pos + 1, pos + 1))
end

local function __TS__StringCharCodeAt(self, index)
if index ~= index then
index = 0
end
if index < 0 then
return 0 / 0
end
return string.byte(self, index + 1) or 0 / 0
end

local function __TS__StringEndsWith(self, searchString, endPosition)
if endPosition == nil or endPosition > #self then
endPosition = #self
end
return string.sub(self, endPosition - #searchString + 1, endPosition) == searchString
end

local function __TS__Number(value)
local valueType = type(value)
if valueType == "number" then
return value
elseif valueType == "string" then
local numberValue = tonumber(value)
if numberValue then
return numberValue
end
if value == "Infinity" then
return math.huge
end
if value == "-Infinity" then
return -math.huge
end
local stringWithoutSpaces = string.gsub(value, "%s", "")
if stringWithoutSpaces == "" then
return 0
end
return 0 / 0
elseif valueType == "boolean" then
return value and 1 or 0
else
return 0 / 0
end
end

local function __TS__ArrayIncludes(self, searchElement, fromIndex)
if fromIndex == nil then
fromIndex = 0
end
local len = #self
local k = fromIndex
if fromIndex < 0 then
k = len + fromIndex
end
if k < 0 then
k = 0
end
for i = k + 1, len do
if self[i] == searchElement then
return true
end
end
return false
end

local function __TS__ArrayMap(self, callbackfn, thisArg)
local result = {}
for i = 1, #self do
result[i] = callbackfn(thisArg, self[i], i - 1, self)
end
return result
end

local function __TS__ArraySlice(self, first, last)
local len = #self
first = first or 0
if first < 0 then
first = len + first
if first < 0 then
first = 0
end
else
if first > len then
first = len
end
end
last = last or len
if last < 0 then
last = len + last
if last < 0 then
last = 0
end
else
if last > len then
last = len
end
end
local out = {}
first = first + 1
last = last + 1
local n = 1
while first < last do
out[n] = self[first]
first = first + 1
n = n + 1
end
return out
end

local function __TS__ObjectAssign(target, ...)
local sources = {...}
for i = 1, select("#", ...) do
local source = sources[i]
if type(source) == "table" then
for key in pairs(source) do
target[key] = source[key]
end
end
end
return target
end

local function __TS__ArrayForEach(self, callbackFn, thisArg)
for i = 1, #self do
callbackFn(thisArg, self[i], i - 1, self)
end
end

local function __TS__ArraySort(self, compareFn)
if compareFn ~= nil then
table.sort(
self,
function(a, b) return compareFn(nil, a, b) < 0 end
)
else
table.sort(self)
end
return self
end

local Set
do
Set = __TS__Class()
Set.name = "Set"
function Set.prototype.____constructor(self, values)
self[Symbol.toStringTag] = "Set"
self.size = 0
self.nextKey = {}
self.previousKey = {}
if values == nil then
return
end
local iterable = values
if iterable[Symbol.iterator] then
local iterator = iterable[Symbol.iterator](iterable)
while true do
local result = iterator:next()
if result.done then
break
end
self:add(result.value)
end
else
local array = values
for ____, value in ipairs(array) do
self:add(value)
end
end
end
function Set.prototype.add(self, value)
local isNewValue = not self:has(value)
if isNewValue then
self.size = self.size + 1
end
if self.firstKey == nil then
self.firstKey = value
self.lastKey = value
elseif isNewValue then
self.nextKey[self.lastKey] = value
self.previousKey[value] = self.lastKey
self.lastKey = value
end
return self
end
function Set.prototype.clear(self)
self.nextKey = {}
self.previousKey = {}
self.firstKey = nil
self.lastKey = nil
self.size = 0
end
function Set.prototype.delete(self, value)
local contains = self:has(value)
if contains then
self.size = self.size - 1
local next = self.nextKey[value]
local previous = self.previousKey[value]
if next ~= nil and previous ~= nil then
self.nextKey[previous] = next
self.previousKey[next] = previous
elseif next ~= nil then
self.firstKey = next
self.previousKey[next] = nil
elseif previous ~= nil then
self.lastKey = previous
self.nextKey[previous] = nil
else
self.firstKey = nil
self.lastKey = nil
end
self.nextKey[value] = nil
self.previousKey[value] = nil
end
return contains
end
function Set.prototype.forEach(self, callback)
for ____, key in __TS__Iterator(self:keys()) do
callback(nil, key, key, self)
end
end
function Set.prototype.has(self, value)
return self.nextKey[value] ~= nil or self.lastKey == value
end
Set.prototype[Symbol.iterator] = function(self)
return self:values()
end
function Set.prototype.entries(self)
local function getFirstKey()
return self.firstKey
end
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = {key, key}}
end
}
end
function Set.prototype.keys(self)
local function getFirstKey()
return self.firstKey
end
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = key}
end
}
end
function Set.prototype.values(self)
local function getFirstKey()
return self.firstKey
end
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = key}
end
}
end
function Set.prototype.union(self, other)
local result = __TS__New(Set, self)
for ____, item in __TS__Iterator(other) do
result:add(item)
end
return result
end
function Set.prototype.intersection(self, other)
local result = __TS__New(Set)
for ____, item in __TS__Iterator(self) do
if other:has(item) then
result:add(item)
end
end
return result
end
function Set.prototype.difference(self, other)
local result = __TS__New(Set, self)
for ____, item in __TS__Iterator(other) do
result:delete(item)
end
return result
end
function Set.prototype.symmetricDifference(self, other)
local result = __TS__New(Set, self)
for ____, item in __TS__Iterator(other) do
if self:has(item) then
result:delete(item)
else
result:add(item)
end
end
return result
end
function Set.prototype.isSubsetOf(self, other)
for ____, item in __TS__Iterator(self) do
if not other:has(item) then
return false
end
end
return true
end
function Set.prototype.isSupersetOf(self, other)
for ____, item in __TS__Iterator(other) do
if not self:has(item) then
return false
end
end
return true
end
function Set.prototype.isDisjointFrom(self, other)
for ____, item in __TS__Iterator(self) do
if other:has(item) then
return false
end
end
return true
end
Set[Symbol.species] = Set
end

local function __TS__StringAccess(self, index)
if index >= 0 and index < #self then
return (string.sub(self, index + 1, index + 1))
end
end

local __TS__Unpack = table.unpack or unpack

local function __TS__Spread(iterable)
local arr = {}
if type(iterable) == "string" then
for i = 0, #iterable - 1 do
arr[i + 1] = __TS__StringAccess(iterable, i)
end
else
local len = 0
for ____, item in __TS__Iterator(iterable) do
len = len + 1
arr[len] = item
end
end
return __TS__Unpack(arr)
end

local function __TS__ArrayReverse(self)
local i = 1
local j = #self
while i < j do
local temp = self[j]
self[j] = self[i]
self[i] = temp
i = i + 1
j = j - 1
end
return self
end

local function __TS__ArraySome(self, callbackfn, thisArg)
for i = 1, #self do
if callbackfn(thisArg, self[i], i - 1, self) then
return true
end
end
return false
end

local function __TS__ArrayIsArray(value)
return type(value) == "table" and (value[1] ~= nil or next(value) == nil)
end

local function __TS__ArrayFlatMap(self, callback, thisArg)
local result = {}
local len = 0
for i = 1, #self do
local value = callback(thisArg, self[i], i - 1, self)
if __TS__ArrayIsArray(value) then
for j = 1, #value do
len = len + 1
result[len] = value[j]
end
else
len = len + 1
result[len] = value
end
end
return result
end

local function __TS__ClassExtends(target, base)
target.____super = base
local staticMetatable = setmetatable({__index = base}, base)
setmetatable(target, staticMetatable)
local baseMetatable = getmetatable(base)
if baseMetatable then
if type(baseMetatable.__index) == "function" then
staticMetatable.__index = baseMetatable.__index
end
if type(baseMetatable.__newindex) == "function" then
staticMetatable.__newindex = baseMetatable.__newindex
end
end
setmetatable(target.prototype, base.prototype)
if type(base.prototype.__index) == "function" then
target.prototype.__index = base.prototype.__index
end
if type(base.prototype.__newindex) == "function" then
target.prototype.__newindex = base.prototype.__newindex
end
if type(base.prototype.__tostring) == "function" then
target.prototype.__tostring = base.prototype.__tostring
end
end

local Error, RangeError, ReferenceError, SyntaxError, TypeError, URIError
do
local function getErrorStack(self, constructor)
if debug == nil then
return nil
end
local level = 1
while true do
local info = debug.getinfo(level, "f")
level = level + 1
if not info then
level = 1
break
elseif info.func == constructor then
break
end
end
if __TS__StringIncludes(_VERSION, "Lua 5.0") then
return debug.traceback(("[Level " .. tostring(level)) .. "]")
elseif _VERSION == "Lua 5.1" then
return string.sub(
debug.traceback("", level),
2
)
else
return debug.traceback(nil, level)
end
end
local function wrapErrorToString(self, getDescription)
return function(self)
local description = getDescription(self)
local caller = debug.getinfo(3, "f")
local isClassicLua = __TS__StringIncludes(_VERSION, "Lua 5.0")
if isClassicLua or caller and caller.func ~= error then
return description
else
return (description .. "\n") .. tostring(self.stack)
end
end
end
local function initErrorClass(self, Type, name)
Type.name = name
return setmetatable(
Type,
{__call = function(____, _self, message) return __TS__New(Type, message) end}
)
end
local ____initErrorClass_1 = initErrorClass
local ____class_0 = __TS__Class()
____class_0.name = ""
function ____class_0.prototype.____constructor(self, message)
if message == nil then
message = ""
end
self.message = message
self.name = "Error"
self.stack = getErrorStack(nil, __TS__New)
local metatable = getmetatable(self)
if metatable and not metatable.__errorToStringPatched then
metatable.__errorToStringPatched = true
metatable.__tostring = wrapErrorToString(nil, metatable.__tostring)
end
end
function ____class_0.prototype.__tostring(self)
return self.message ~= "" and (self.name .. ": ") .. self.message or self.name
end
Error = ____initErrorClass_1(nil, ____class_0, "Error")
local function createErrorClass(self, name)
local ____initErrorClass_3 = initErrorClass
local ____class_2 = __TS__Class()
____class_2.name = ____class_2.name
__TS__ClassExtends(____class_2, Error)
function ____class_2.prototype.____constructor(self, ...)
____class_2.____super.prototype.____constructor(self, ...)
self.name = name
end
return ____initErrorClass_3(nil, ____class_2, name)
end
RangeError = createErrorClass(nil, "RangeError")
ReferenceError = createErrorClass(nil, "ReferenceError")
SyntaxError = createErrorClass(nil, "SyntaxError")
TypeError = createErrorClass(nil, "TypeError")
URIError = createErrorClass(nil, "URIError")
end

local function __TS__CountVarargs(...)
return select("#", ...)
end

local function __TS__SparseArrayNew(...)
local sparseArray = {...}
sparseArray.sparseLength = __TS__CountVarargs(...)
return sparseArray
end

local function __TS__SparseArrayPush(sparseArray, ...)
local args = {...}
local argsLen = __TS__CountVarargs(...)
local listLen = sparseArray.sparseLength
for i = 1, argsLen do
sparseArray[listLen + i] = args[i]
end
sparseArray.sparseLength = listLen + argsLen
end

local function __TS__SparseArraySpread(sparseArray)
local _unpack = unpack or table.unpack
return _unpack(sparseArray, 1, sparseArray.sparseLength)
end

local function __TS__ArrayFind(self, predicate, thisArg)
for i = 1, #self do
local elem = self[i]
if predicate(thisArg, elem, i - 1, self) then
return elem
end
end
return nil
end

local function __TS__ArrayFilter(self, callbackfn, thisArg)
local result = {}
local len = 0
for i = 1, #self do
if callbackfn(thisArg, self[i], i - 1, self) then
len = len + 1
result[len] = self[i]
end
end
return result
end

local function __TS__StringPadStart(self, maxLength, fillString)
if fillString == nil then
fillString = " "
end
if maxLength ~= maxLength then
maxLength = 0
end
if maxLength == -math.huge or maxLength == math.huge then
error("Invalid string length", 0)
end
if #self >= maxLength or #fillString == 0 then
return self
end
maxLength = maxLength - #self
if maxLength > #fillString then
fillString = fillString .. string.rep(
fillString,
math.floor(maxLength / #fillString)
)
end
return string.sub(
fillString,
1,
math.floor(maxLength)
) .. self
end

local function __TS__ObjectEntries(obj)
local result = {}
local len = 0
for key in pairs(obj) do
len = len + 1
result[len] = {key, obj[key]}
end
return result
end

local __TS__MathModf = math.modf

local __TS__NumberToString
do
local radixChars = "0123456789abcdefghijklmnopqrstuvwxyz"
function __TS__NumberToString(self, radix)
if radix == nil or radix == 10 or self == math.huge or self == -math.huge or self ~= self then
return tostring(self)
end
radix = math.floor(radix)
if radix < 2 or radix > 36 then
error("toString() radix argument must be between 2 and 36", 0)
end
local integer, fraction = __TS__MathModf(math.abs(self))
local result = ""
if radix == 8 then
result = string.format("%o", integer)
elseif radix == 16 then
result = string.format("%x", integer)
else
repeat
do
result = __TS__StringAccess(radixChars, integer % radix) .. result
integer = math.floor(integer / radix)
end
until not (integer ~= 0)
end
if fraction ~= 0 then
result = result .. "."
local delta = 1e-16
repeat
do
fraction = fraction * radix
delta = delta * radix
local digit = math.floor(fraction)
result = result .. __TS__StringAccess(radixChars, digit)
fraction = fraction - digit
end
until not (fraction >= delta)
end
if self < 0 then
result = "-" .. result
end
return result
end
end

local __TS__ArrayFrom
do
local function arrayLikeStep(self, index)
index = index + 1
if index > self.length then
return
end
return index, self[index]
end
local function arrayLikeIterator(arr)
if type(arr.length) == "number" then
return arrayLikeStep, arr, 0
end
return __TS__Iterator(arr)
end
function __TS__ArrayFrom(arrayLike, mapFn, thisArg)
local result = {}
if mapFn == nil then
for ____, v in arrayLikeIterator(arrayLike) do
result[#result + 1] = v
end
else
local i = 0
for ____, v in arrayLikeIterator(arrayLike) do
local ____mapFn_3 = mapFn
local ____thisArg_1 = thisArg
local ____v_2 = v
local ____i_0 = i
i = ____i_0 + 1
result[#result + 1] = ____mapFn_3(____thisArg_1, ____v_2, ____i_0)
end
end
return result
end
end

local function __TS__ArrayPush(self, ...)
local items = {...}
local len = #self
for i = 1, select("#", ...) do
len = len + 1
self[len] = items[i]
end
return len
end

local WeakMap
do
WeakMap = __TS__Class()
WeakMap.name = "WeakMap"
function WeakMap.prototype.____constructor(self, entries)
self[Symbol.toStringTag] = "WeakMap"
self.items = {}
setmetatable(self.items, {__mode = "k"})
if entries == nil then
return
end
local iterable = entries
if iterable[Symbol.iterator] then
local iterator = iterable[Symbol.iterator](iterable)
while true do
local result = iterator:next()
if result.done then
break
end
local value = result.value
self.items[value[1]] = value[2]
end
else
for ____, kvp in ipairs(entries) do
self.items[kvp[1]] = kvp[2]
end
end
end
function WeakMap.prototype.delete(self, key)
local contains = self:has(key)
self.items[key] = nil
return contains
end
function WeakMap.prototype.get(self, key)
return self.items[key]
end
function WeakMap.prototype.has(self, key)
return self.items[key] ~= nil
end
function WeakMap.prototype.set(self, key, value)
self.items[key] = value
return self
end
WeakMap[Symbol.species] = WeakMap
end

return {
__TS__StringSplit = __TS__StringSplit,
__TS__StringSubstring = __TS__StringSubstring,
__TS__ObjectDefineProperty = __TS__ObjectDefineProperty,
__TS__StringStartsWith = __TS__StringStartsWith,
Map = Map,
__TS__New = __TS__New,
__TS__ObjectKeys = __TS__ObjectKeys,
__TS__ArrayEvery = __TS__ArrayEvery,
__TS__StringIncludes = __TS__StringIncludes,
__TS__StringCharAt = __TS__StringCharAt,
__TS__StringCharCodeAt = __TS__StringCharCodeAt,
__TS__StringEndsWith = __TS__StringEndsWith,
__TS__Number = __TS__Number,
__TS__ArrayIncludes = __TS__ArrayIncludes,
__TS__ArrayMap = __TS__ArrayMap,
__TS__ArraySlice = __TS__ArraySlice,
__TS__ObjectAssign = __TS__ObjectAssign,
__TS__ArrayForEach = __TS__ArrayForEach,
__TS__ArraySort = __TS__ArraySort,
__TS__Iterator = __TS__Iterator,
Set = Set,
__TS__Spread = __TS__Spread,
__TS__ArrayReverse = __TS__ArrayReverse,
__TS__ArraySome = __TS__ArraySome,
__TS__ArrayFlatMap = __TS__ArrayFlatMap,
Error = Error,
RangeError = RangeError,
ReferenceError = ReferenceError,
SyntaxError = SyntaxError,
TypeError = TypeError,
URIError = URIError,
__TS__SparseArrayNew = __TS__SparseArrayNew,
__TS__SparseArrayPush = __TS__SparseArrayPush,
__TS__SparseArraySpread = __TS__SparseArraySpread,
__TS__ArrayFind = __TS__ArrayFind,
__TS__ArrayFilter = __TS__ArrayFilter,
__TS__Class = __TS__Class,
__TS__StringPadStart = __TS__StringPadStart,
__TS__ObjectEntries = __TS__ObjectEntries,
__TS__NumberToString = __TS__NumberToString,
__TS__ArrayIsArray = __TS__ArrayIsArray,
__TS__ArrayFrom = __TS__ArrayFrom,
__TS__ArrayPush = __TS__ArrayPush,
WeakMap = WeakMap
}
end,
["plugins.route-table.decision.compiled.prefix-map"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local findDeeper, endOfSegment
function findDeeper(self, names, path, start, depth, foundSoFar)
local found = foundSoFar
local ____end = start
do
local i = 0
while i < depth and ____end < #path do
____end = endOfSegment(nil, path, ____end)
found = names[__TS__StringSubstring(path, 0, ____end)] or found
i = i + 1
end
end
return found
end
function endOfSegment(self, path, start)
local slash = (string.find(
path,
"/",
math.max(start + 1 + 1, 1),
true
) or 0) - 1
return slash == -1 and #path or slash
end
--- Makes a prefix map of each API's prefix and name.
function ____exports.compilePrefixes(self, prefixes)
local names = {}
local depth = 0
for ____, ____value in ipairs(prefixes) do
local prefix = ____value[1]
local api = ____value[2]
names[prefix] = api
depth = math.max(
depth,
prefix == "/" and 0 or #__TS__StringSplit(prefix, "/") - 1
)
end
return {names = names, depth = depth}
end
--- Finds the API with the longest prefix of a path, by whole segments. The path is in normal form. The time depends on the depth of the
-- prefixes, not on their number or on the path's length.
function ____exports.findLongestPrefix(self, ____bindingPattern0, path)
local depth
local names
names = ____bindingPattern0.names
depth = ____bindingPattern0.depth
local ____end = endOfSegment(nil, path, 0)
local found = names[__TS__StringSubstring(path, 0, ____end)] or names["/"]
local ____temp_0
if depth > 1 then
____temp_0 = findDeeper(
nil,
names,
path,
____end,
depth - 1,
found
)
else
____temp_0 = found
end
return ____temp_0
end
return ____exports
end,
["plugins.route-table.version"] = function(...) 
local ____exports = {}
--- The plugin's version: the same as the project's.
____exports.VERSION = "0.1.0"
--- The plugin's priority: within a phase, Kong runs plugins with a higher priority first. Authentication (1000 and above) and rate
-- limiting (900 to 999) run before this plugin and see every request. The transformers (800 and below) run after it and have the
-- last word on what an upstream receives. Kong's own route-by-header has the same priority.
____exports.PRIORITY = 850
return ____exports
end,
["plugins.route-table.apply.check-message"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArrayEvery = ____lualib.__TS__ArrayEvery
local ____exports = {}
local isTarget, isTimeouts, isTimeout, isExit, isHeaders, isTable, isText, isInteger, MAX_PORT, MAX_TIMEOUT_MS
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function isTarget(self, value)
return isTable(nil, value) and isText(nil, value.host) and value.host ~= "" and isInteger(nil, value.port, 0, MAX_PORT)
end
function isTimeouts(self, value)
return isTable(nil, value) and isTimeout(nil, value.connect) and isTimeout(nil, value.send) and isTimeout(nil, value.read)
end
function isTimeout(self, value)
return isInteger(nil, value, 1, MAX_TIMEOUT_MS)
end
function isExit(self, value)
return isTable(nil, value) and isInteger(nil, value.status, 200, 599) and isText(nil, value.body) and isHeaders(nil, value.headers)
end
function isHeaders(self, value)
return isTable(nil, value) and __TS__ArrayEvery(
__TS__ObjectKeys(value),
function(____, name) return isText(
nil,
ownValue(nil, value, name)
) end
)
end
function isTable(self, value)
return type(value) == "table" and value ~= nil
end
function isText(self, value)
return type(value) == "string"
end
function isInteger(self, value, min, max)
return type(value) == "number" and value % 1 == 0 and value >= min and value <= max
end
MAX_PORT = 65535
local MAX_RETRIES = 32767
MAX_TIMEOUT_MS = 2147483646
--- Each field of a `DecisionMessage`, and whether a value is one that Kong's own functions take.
local CHECKS = __TS__New(
Map,
{
{
"scheme",
function(____, value) return value == "http" or value == "https" end
},
{"target", isTarget},
{
"tlsVerify",
function(____, value) return type(value) == "boolean" end
},
{"headers", isHeaders},
{
"path",
function(____, value) return type(value) == "string" and __TS__StringStartsWith(value, "/") end
},
{"timeouts", isTimeouts},
{
"retries",
function(____, value) return isInteger(nil, value, 0, MAX_RETRIES) end
},
{"forwardedPrefix", isText},
{"responseHeaders", isHeaders},
{"log", isTable},
{"share", isTable},
{"shareRewrite", isTable},
{"exit", isExit}
}
)
--- The first field of a message that Kong can't carry out; undefined where there is none. Unknown names count as wrong: a decision of a newer
-- plugin server would be carried out only in part.
function ____exports.wrongField(self, message)
if not isTable(nil, message) then
return "all of it"
end
for ____, name in ipairs(__TS__ObjectKeys(message)) do
local isRight = CHECKS:get(name)
if (isRight and isRight(
nil,
ownValue(nil, message, name)
)) ~= true then
return name
end
end
return nil
end
return ____exports
end,
["plugins.route-table.table.text.characters"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringCharCodeAt = ____lualib.__TS__StringCharCodeAt
local ____exports = {}
local isLetter, isAlphanumericWith, isBeginning, FIRST_FURTHER, LAST_FURTHER
--- `0` to `9`.
function ____exports.isDigit(self, character)
return #character == 1 and character >= "0" and character <= "9"
end
function isLetter(self, character)
return character >= "a" and character <= "z" or character >= "A" and character <= "Z"
end
--- ASCII letters and digits.
function ____exports.isAlphanumeric(self, character)
return isLetter(nil, character) or ____exports.isDigit(nil, character)
end
function isAlphanumericWith(self, text, others)
local ends = string.sub(text, 1, 1) .. __TS__StringCharAt(text, #text - 1)
if text == "" or #text > 63 or not ____exports.every(nil, ends, ____exports.isAlphanumeric) then
return false
end
return ____exports.every(
nil,
text,
function(____, c) return ____exports.isAlphanumeric(nil, c) or __TS__StringIncludes(others, c) end
)
end
--- Whether a test holds for every character of a text. True for the empty text.
function ____exports.every(self, text, test)
do
local i = 0
while i < #text do
if not test(
nil,
__TS__StringCharAt(text, i)
) then
return false
end
i = i + 1
end
end
return true
end
--- How many characters a text has, code points, as the schemas count them: the same in both runtimes.
function ____exports.characterCount(self, text)
local count = 0
do
local i = 0
while i < #text do
if isBeginning(nil, text, i) then
count = count + 1
end
i = i + 1
end
end
return count
end
function isBeginning(self, text, position)
local code = __TS__StringCharCodeAt(text, position)
return code < FIRST_FURTHER or code > LAST_FURTHER
end
--- At least one character, all of them `0` to `9`.
function ____exports.isDigits(self, text)
return text ~= "" and ____exports.every(nil, text, ____exports.isDigit)
end
--- `0` to `9`, `a` to `f`, `A` to `F`.
function ____exports.isHexDigit(self, character)
return ____exports.isDigit(nil, character) or character >= "a" and character <= "f" or character >= "A" and character <= "F"
end
--- The unreserved characters of a URI (RFC 3986 section 2.3).
function ____exports.isUnreserved(self, character)
return isLetter(nil, character) or ____exports.isDigit(nil, character) or character ~= "" and __TS__StringIncludes("-._~", character)
end
--- The value or the name of a Kubernetes label: 1 to 63 characters, a letter or digit at both ends.
function ____exports.isLabel(self, text)
return isAlphanumericWith(nil, text, "-._/")
end
--- A Kong plugin's name, which is a folder's and a Lua module's: 1 to 63 characters, a letter or digit at both ends.
function ____exports.isPluginName(self, text)
return isAlphanumericWith(nil, text, "-_")
end
--- A key of a Secret in Kubernetes, but for those that begin with a dot.
function ____exports.isSecretKey(self, text)
if text == "" or #text > 253 or __TS__StringStartsWith(text, ".") then
return false
end
return ____exports.every(
nil,
text,
function(____, c) return ____exports.isAlphanumeric(nil, c) or __TS__StringIncludes("-._", c) end
)
end
--- One line of at least one and at most 200 characters, without control characters.
function ____exports.isPrintable(self, text)
return text ~= "" and ____exports.characterCount(nil, text) <= 200 and ____exports.every(
nil,
text,
function(____, c) return (string.byte(c, 1) or 0 / 0) >= 32 and (string.byte(c, 1) or 0 / 0) ~= 127 end
)
end
--- A token of HTTP, such as a header's name (RFC 9110 section 5.6.2). True for the empty text.
function ____exports.isToken(self, text)
return ____exports.every(
nil,
text,
function(____, c) return isLetter(nil, c) or ____exports.isDigit(nil, c) or __TS__StringIncludes("!#$%&'*+-.^_`|~", c) end
)
end
--- Lua counts bytes.
local HAS_BYTES = #"\195\169" > 1
FIRST_FURTHER, LAST_FURTHER = unpack(HAS_BYTES and ({128, 191}) or ({56320, 57343}), 1, 2)
--- A text for a message: at most `most` of its characters, and three dots where there are more. The same in both runtimes.
function ____exports.shortText(self, text, most)
if most == nil then
most = 200
end
local count = 0
do
local i = 0
while i < #text do
if isBeginning(nil, text, i) then
count = count + 1
end
if count > most then
return __TS__StringSubstring(text, 0, i) .. "..."
end
i = i + 1
end
end
return text
end
return ____exports
end,
["plugins.route-table.table.text.host-name"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__Number = ____lualib.__TS__Number
local ____exports = {}
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
local isDigit = ____characters_2Ets.isDigit
local isDigits = ____characters_2Ets.isDigits
local isHexDigit = ____characters_2Ets.isHexDigit
local MAX_LABEL_LENGTH = 63
local MAX_NAME_LENGTH = 253
--- A label of a host name, as Kubernetes defines it: RFC 1123, in lower case.
function ____exports.isDnsLabel(self, text)
return text ~= "" and #text <= MAX_LABEL_LENGTH and not __TS__StringStartsWith(text, "-") and not __TS__StringEndsWith(text, "-") and every(
nil,
text,
function(____, c) return isDigit(nil, c) or c >= "a" and c <= "z" or c == "-" end
)
end
--- A host name (RFC 1123) in lower case and without a final dot. Names that end in a number are refused, since they are or look like IP
-- addresses (RFC 3986 section 3.2.2).
function ____exports.isHostName(self, text)
if #text > MAX_NAME_LENGTH then
return false
end
local labels = __TS__StringSplit(text, ".")
for ____, label in ipairs(labels) do
if not ____exports.isDnsLabel(nil, label) then
return false
end
end
return not isDigits(nil, labels[#labels] or "")
end
--- An IPv4 address: four decimal numbers.
function ____exports.isIpv4(self, text)
local parts = __TS__StringSplit(text, ".")
if #parts ~= 4 then
return false
end
for ____, part in ipairs(parts) do
if not isDigits(nil, part) or #part > 3 or __TS__Number(part) > 255 then
return false
end
if #part > 1 and __TS__StringStartsWith(part, "0") then
return false
end
end
return true
end
--- An IPv6 address (RFC 4291 section 2.2), without brackets or zone.
function ____exports.isIpv6(self, text)
local halves = __TS__StringSplit(text, "::")
if #halves > 2 then
return false
end
local groups = 0
do
local i = 0
while i < #halves do
do
local half = halves[i + 1] or ""
if half == "" and #halves == 2 then
goto __continue18
end
local parts = __TS__StringSplit(half, ":")
do
local j = 0
while j < #parts do
local part = parts[j + 1] or ""
local isLast = i == #halves - 1 and j == #parts - 1
if isLast and ____exports.isIpv4(nil, part) then
groups = groups + 2
elseif part ~= "" and #part <= 4 and every(nil, part, isHexDigit) then
groups = groups + 1
else
return false
end
j = j + 1
end
end
end
::__continue18::
i = i + 1
end
end
local ____temp_0
if #halves == 2 then
____temp_0 = groups < 8
else
____temp_0 = groups == 8
end
return ____temp_0
end
--- An IP address of either family, without brackets.
function ____exports.isIpAddress(self, text)
return ____exports.isIpv4(nil, text) or ____exports.isIpv6(nil, text)
end
--- An address to connect to: an IP address or a host name.
function ____exports.isAddress(self, text)
return ____exports.isIpAddress(nil, text) or ____exports.isHostName(nil, text)
end
return ____exports
end,
["plugins.route-table.table.text.path-prefix"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local ____exports = {}
local segmentsAre, isNormalSegment, isUpperEscape
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
local isHexDigit = ____characters_2Ets.isHexDigit
local isUnreserved = ____characters_2Ets.isUnreserved
function segmentsAre(self, path, allows)
if not __TS__StringStartsWith(path, "/") then
return false
end
for ____, segment in ipairs(__TS__StringSplit(
__TS__StringSubstring(path, 1),
"/"
)) do
if segment == "." or segment == ".." or not allows(nil, segment) then
return false
end
end
return true
end
function isNormalSegment(self, segment)
local i = 0
while i < #segment do
local character = __TS__StringCharAt(segment, i)
if character == "%" then
if not isUpperEscape(
nil,
__TS__StringSubstring(segment, i, i + 3)
) then
return false
end
i = i + 3
else
if not isUnreserved(nil, character) and not __TS__StringIncludes("!$&'()*+,;=:@", character) then
return false
end
i = i + 1
end
end
return segment ~= ""
end
function isUpperEscape(self, text)
local digits = __TS__StringSubstring(text, 1)
return #digits == 2 and every(nil, digits, isHexDigit) and string.upper(digits) == digits
end
--- A prefix for matching requests: `/`, or segments of unreserved characters. Such a prefix is always in normal form, and means the same
-- in Kong's paths, in an escaped regular expression, and in an Ingress.
function ____exports.isPrefix(self, text)
if text == "/" then
return true
end
return segmentsAre(
nil,
text,
function(____, segment) return segment ~= "" and every(nil, segment, isUnreserved) end
)
end
--- A base path, which goes in front of the path for an upstream: empty, or segments in normal form, with or without a final slash.
-- Characters that Kong would escape are not allowed, so that Kong sends the base path as written.
function ____exports.isBasePath(self, text)
if text == "" or text == "/" then
return true
end
local withoutLastSlash = __TS__StringEndsWith(text, "/") and __TS__StringSubstring(text, 0, #text - 1) or text
return segmentsAre(nil, withoutLastSlash, isNormalSegment)
end
return ____exports
end,
["plugins.route-table.table.text.upstream-url"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__Number = ____lualib.__TS__Number
local ____exports = {}
local parseAuthority, parseHost, parsePort
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local isDigits = ____characters_2Ets.isDigits
local ____host_2Dname_2Ets = require("plugins.route-table.table.text.host-name")
local isHostName = ____host_2Dname_2Ets.isHostName
local isIpv4 = ____host_2Dname_2Ets.isIpv4
local isIpv6 = ____host_2Dname_2Ets.isIpv6
local ____path_2Dprefix_2Ets = require("plugins.route-table.table.text.path-prefix")
local isBasePath = ____path_2Dprefix_2Ets.isBasePath
function parseAuthority(self, authority)
local bracket = (string.find(authority, "]", nil, true) or 0) - 1
local colon = (string.find(
authority,
":",
math.max((bracket == -1 and 0 or bracket) + 1, 1),
true
) or 0) - 1
local name = colon == -1 and authority or __TS__StringSubstring(authority, 0, colon)
local host = parseHost(nil, name)
if host == nil then
return nil
end
if colon == -1 then
return {host = host, port = nil}
end
local port = parsePort(
nil,
__TS__StringSubstring(authority, colon + 1)
)
local ____temp_0
if port == nil then
____temp_0 = nil
else
____temp_0 = {host = host, port = port}
end
return ____temp_0
end
function parseHost(self, text)
if __TS__StringStartsWith(text, "[") and __TS__StringEndsWith(text, "]") then
local address = __TS__StringSubstring(text, 1, #text - 1)
return isIpv6(nil, address) and address or nil
end
return (isHostName(nil, text) or isIpv4(nil, text)) and text or nil
end
function parsePort(self, text)
if not isDigits(nil, text) or #text > 5 or __TS__StringStartsWith(text, "0") then
return nil
end
local port = __TS__Number(text)
return port <= 65535 and port or nil
end
--- The default port of a scheme.
function ____exports.defaultPort(self, scheme)
return scheme == "https" and 443 or 80
end
--- Parses `http[s]://host[:port][/base]`. `undefined` for any other text.
function ____exports.parseUpstreamUrl(self, url)
local scheme = __TS__StringStartsWith(url, "http://") and "http" or (__TS__StringStartsWith(url, "https://") and "https" or nil)
if scheme == nil then
return nil
end
local rest = __TS__StringSubstring(url, #scheme + #"://")
local slash = (string.find(rest, "/", nil, true) or 0) - 1
local authority = slash == -1 and rest or __TS__StringSubstring(rest, 0, slash)
local basePath = slash == -1 and "" or __TS__StringSubstring(rest, slash)
local hostAndPort = parseAuthority(nil, authority)
if hostAndPort == nil or not isBasePath(nil, basePath) then
return nil
end
return {
scheme = scheme,
host = hostAndPort.host,
port = hostAndPort.port or ____exports.defaultPort(nil, scheme),
basePath = basePath
}
end
--- Whether a text is a host name, perhaps with a port, as a Host header has it.
function ____exports.isNameWithPort(self, text)
local authority = parseAuthority(nil, text)
return authority ~= nil and isHostName(nil, authority.host)
end
--- A Host header's name, without its port.
function ____exports.withoutPortNumber(self, authority)
local colon = (string.find(authority, ":", nil, true) or 0) - 1
return colon == -1 and authority or __TS__StringSubstring(authority, 0, colon)
end
return ____exports
end,
["plugins.route-table.decision.problems"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local ____exports = {}
--- Every problem that the gateway can answer with.
____exports.PROBLEMS = {
["malformed-path"] = {type = "urn:ddd-int-kdp:problem:malformed-path", title = "Malformed path", status = 400, detail = "The path is not a valid one, or leaves the root."},
["unknown-path"] = {type = "urn:ddd-int-kdp:problem:unknown-path", title = "No API has this path", status = 404, detail = "No API of the route table is served below this path on this host."},
["unknown-host"] = {type = "urn:ddd-int-kdp:problem:unknown-host", title = "Not a host of this gateway", status = 421, detail = "The request's host is not in the route table."},
misdirected = {type = "urn:ddd-int-kdp:problem:misdirected", title = "Not the host of this connection", status = 421, detail = "The connection was made to a host of another API. Send the request over a connection to its own host."},
["refused-path"] = {type = "urn:ddd-int-kdp:problem:refused-path", title = "The API does not take such a path", status = 400, detail = "The path has escaped slashes, parameters or control characters, which this API does not take."},
["old-host-gone"] = {type = "urn:ddd-int-kdp:problem:old-host-gone", title = "This host is gone", status = 410, detail = "The host is no longer served. Where there is a successor, it is the URL of the same resource."},
["old-host-brownout"] = {type = "urn:ddd-int-kdp:problem:old-host-brownout", title = "This host is switched off for a while", status = 503, detail = "The host will soon be gone, and is switched off for an announced time. Where there is a successor, it is the URL of the same resource."},
loop = {type = "urn:ddd-int-kdp:problem:loop", title = "The request has come round again", status = 508, detail = "This gateway has already sent the request on, and it has come back."},
["no-healthy-cluster"] = {type = "urn:ddd-int-kdp:problem:no-healthy-cluster", title = "The API is healthy in no cluster", status = 503, detail = "Health checks find the API unhealthy in every cluster that could serve the request."},
["host-form"] = {type = "urn:ddd-int-kdp:problem:host-form", title = "The host is not written as Kong compares it", status = 421, detail = "Kong compares hosts as they are sent: write it in lower case, without a final dot."},
["no-route"] = {type = "urn:ddd-int-kdp:problem:no-route", title = "Kong has no route for this request", status = 503, detail = "The route table has an API for this request, but Kong's route of it is missing."},
["no-table"] = {type = "urn:ddd-int-kdp:problem:no-table", title = "No valid route table", status = 503, detail = "The gateway has been given a route table with errors, and had no valid one before."},
failure = {type = "urn:ddd-int-kdp:problem:failure", title = "The request could not be routed", status = 503, detail = "Something went wrong inside the gateway. The request was not forwarded."}
}
--- Whether a reason is the name of a problem.
function ____exports.isProblem(self, reason)
return reason ~= nil and __TS__ArrayIncludes(
__TS__ObjectKeys(____exports.PROBLEMS),
reason
)
end
return ____exports
end,
["plugins.route-table.decision.http.host-key"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local ____exports = {}
local withoutFinalDot
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local isDigits = ____characters_2Ets.isDigits
function withoutFinalDot(self, name)
return __TS__StringEndsWith(name, ".") and __TS__StringSubstring(name, 0, #name - 1) or name
end
--- Converts a Host header to the form for comparison: lower case, no port, no final dot. Empty for a header that cannot be a host of
-- a table.
-- 
-- Kong's own router distinguishes case and final dot. Before it, the guard inside Kong converts a request's host by `canonicalHost`.
function ____exports.hostKey(self, host)
local colon = (string.find(host, ":", nil, true) or 0) - 1
if colon == -1 then
return withoutFinalDot(
nil,
string.lower(host)
)
end
local port = __TS__StringSubstring(host, colon + 1)
return (port == "" or isDigits(nil, port)) and withoutFinalDot(
nil,
string.lower(__TS__StringSubstring(host, 0, colon))
) or ""
end
--- Converts a Host header to the one form that Kong's router and upstreams get: lower case, no final dot, the port if there is one. A header
-- that cannot be a host of a table stays unchanged.
function ____exports.canonicalHost(self, host)
local name = ____exports.hostKey(nil, host)
local colon = (string.find(host, ":", nil, true) or 0) - 1
if name == "" then
return host
end
return (colon == -1 or colon == #host - 1) and name or name .. __TS__StringSubstring(host, colon)
end
--- A Host header without its port, if the port is a number. Kong's router compares hosts in this form.
function ____exports.withoutPort(self, host)
local colon = (string.find(host, ":", nil, true) or 0) - 1
return colon ~= -1 and isDigits(
nil,
__TS__StringSubstring(host, colon + 1)
) and __TS__StringSubstring(host, 0, colon) or host
end
return ____exports
end,
["plugins.route-table.decision.http.headers"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local isSpace
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function isSpace(self, character)
return character == " " or character == "\t"
end
--- The value of a request header, by its name in lower case.
function ____exports.headerOf(self, ____bindingPattern0, name)
local headers
headers = ____bindingPattern0.headers
return ownValue(nil, headers, name)
end
--- The values of all lines of a header in one, as nginx joins them.
function ____exports.joinLines(self, name, values)
return table.concat(values, name == "cookie" and "; " or ", " or ",")
end
--- Removes spaces and tabs at both ends (RFC 9110 section 5.5). `trim` would remove more: in a byte string also bytes of characters.
function ____exports.trimSpace(self, text)
local start = 0
local ____end = #text
while start < ____end and isSpace(
nil,
__TS__StringCharAt(text, start)
) do
start = start + 1
end
while ____end > start and isSpace(
nil,
__TS__StringCharAt(text, ____end - 1)
) do
____end = ____end - 1
end
return __TS__StringSubstring(text, start, ____end)
end
return ____exports
end,
["plugins.route-table.apply.decision-message"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectEntries = ____lualib.__TS__ObjectEntries
local ____exports = {}
local ____check_2Dmessage_2Ets = require("plugins.route-table.apply.check-message")
local wrongField = ____check_2Dmessage_2Ets.wrongField
--- Makes the calls of a message, in the order that they need: setting a target overwrites Host. The exit is left to the caller.
function ____exports.carryOut(self, message, calls)
local ____message_0 = message
local scheme = ____message_0.scheme
local target = ____message_0.target
local tlsVerify = ____message_0.tlsVerify
local headers = ____message_0.headers
local path = ____message_0.path
local timeouts = ____message_0.timeouts
local retries = ____message_0.retries
local forwardedPrefix = ____message_0.forwardedPrefix
local responseHeaders = ____message_0.responseHeaders
if scheme ~= nil then
calls:setScheme(scheme)
end
if target ~= nil then
calls:setTarget(target.host, target.port)
end
if tlsVerify ~= nil then
calls:setTlsVerify(tlsVerify)
end
for ____, ____value in ipairs(__TS__ObjectEntries(headers or ({}))) do
local name = ____value[1]
local value = ____value[2]
calls:setHeader(name, value)
end
if path ~= nil then
calls:setPath(path)
end
if timeouts ~= nil then
calls:setTimeouts(timeouts.connect, timeouts.send, timeouts.read)
end
if retries ~= nil then
calls:setRetries(retries)
end
if forwardedPrefix ~= nil then
calls:setForwardedPrefix(forwardedPrefix)
end
if responseHeaders ~= nil then
calls:setResponseHeaders(responseHeaders)
end
if message.log ~= nil then
calls:log(message.log)
end
if message.share ~= nil then
calls:share(message.share)
end
if message.shareRewrite ~= nil then
calls:shareRewrite(message.shareRewrite)
end
end
--- Checks a message and makes its calls. Returns why that can't be; some of the calls may be made then, so the request must be refused.
function ____exports.tryToCarryOut(self, message, calls)
local field = wrongField(nil, message)
if field ~= nil then
return "wrong or unknown: " .. field
end
do
local function ____catch(____error)
return true, tostring(____error)
end
local ____try, ____hasReturned, ____returnValue = pcall(function()
____exports.carryOut(nil, message, calls)
return true, nil
end)
if not ____try then
____hasReturned, ____returnValue = ____catch(____hasReturned)
end
if ____hasReturned then
return ____returnValue
end
end
end
return ____exports
end,
["plugins.route-table.decision.loop"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ArrayFilter = ____lualib.__TS__ArrayFilter
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local gatewaysIn, elementsOf, closingQuote, NONE
local ____headers_2Ets = require("plugins.route-table.decision.http.headers")
local headerOf = ____headers_2Ets.headerOf
local trimSpace = ____headers_2Ets.trimSpace
function gatewaysIn(self, value)
return __TS__ArrayFilter(
__TS__ArrayMap(
elementsOf(nil, value),
function(____, element) return trimSpace(
nil,
__TS__StringSplit(element, ";")[1] or ""
) end
),
function(____, id) return id ~= "" end
)
end
function elementsOf(self, value)
local elements = {}
local start = 0
local hasQuotes = true
local i = 0
while i < #value do
local character = __TS__StringCharAt(value, i)
if character == "," then
elements[#elements + 1] = __TS__StringSubstring(value, start, i)
start = i + 1
elseif character == "\"" and hasQuotes then
local ____end = closingQuote(nil, value, i)
if ____end == nil then
hasQuotes = false
else
i = ____end
end
end
i = i + 1
end
elements[#elements + 1] = __TS__StringSubstring(value, start)
return elements
end
function closingQuote(self, value, start)
local i = start + 1
while i < #value do
local character = __TS__StringCharAt(value, i)
if character == "\"" then
return i
end
i = i + (character == "\\" and 2 or 1)
end
return nil
end
--- The request header that lists the gateways a request has passed (RFC 8586); its name in lower case.
____exports.LOOP_HEADER = "cdn-loop"
--- The gateways in a request's `CDN-Loop` header, in order, without their parameters.
function ____exports.gatewaysOf(self, request)
local value = headerOf(nil, request, ____exports.LOOP_HEADER)
return value == nil and NONE or gatewaysIn(nil, value)
end
NONE = {}
--- The `CDN-Loop` header for an upstream that could send the request back here, since its host is one of this gateway's own. The
-- gateway recognises the request by it. Undefined for any other upstream, which receives the client's header unchanged.
function ____exports.loopHeaders(self, gateway, request, ____bindingPattern0)
local isOwnHost
isOwnHost = ____bindingPattern0.isOwnHost
if not isOwnHost then
return nil
end
local before = headerOf(nil, request, ____exports.LOOP_HEADER) or ""
return {["CDN-Loop"] = before == "" and gateway or (before .. ", ") .. gateway}
end
return ____exports
end,
["plugins.route-table.apply.request-message"] = function(...) 
local ____exports = {}
local headersOf
local ____loop_2Ets = require("plugins.route-table.decision.loop")
local LOOP_HEADER = ____loop_2Ets.LOOP_HEADER
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local setOwn = ____own_2Dvalue_2Ets.setOwn
function headersOf(self, names, source)
local headers = {}
for ____, name in ipairs(names) do
local value = source:header(name)
if value ~= nil then
setOwn(nil, headers, name, value)
end
end
return headers
end
--- Makes the message about a request.
-- 
-- @param names - The headers to read besides, in lower case.
function ____exports.requestMessage(self, names, source)
local protocol = source:variable("server_protocol")
local isHttp2 = protocol == "HTTP/2.0"
local consumer = source:consumer()
local ____temp_8 = source:variable("request_method")
local ____temp_9 = source:variable("http_host")
local ____temp_10 = source:variable("request_uri")
local ____temp_11 = source:variable("remote_addr")
local ____isHttp2_0
if isHttp2 then
____isHttp2_0 = protocol
else
____isHttp2_0 = nil
end
local ____isHttp2_1
if isHttp2 then
____isHttp2_1 = source:variable("ssl_server_name")
else
____isHttp2_1 = nil
end
local ____temp_2
if source:variable("http_cdn_loop") == nil then
____temp_2 = nil
else
____temp_2 = source:header(LOOP_HEADER)
end
local ____temp_12 = #names == 0 and ({}) or headersOf(nil, names, source)
local ____temp_3
if consumer ~= nil and source:hasCredential() then
____temp_3 = consumer.id
else
____temp_3 = nil
end
return {
method = ____temp_8,
host = ____temp_9,
target = ____temp_10,
client = ____temp_11,
protocol = ____isHttp2_0,
serverName = ____isHttp2_1,
loop = ____temp_2,
headers = ____temp_12,
consumer = ____temp_3,
consumerName = consumer and consumer.username or consumer and consumer.id,
serviceScheme = source:variable("upstream_scheme"),
requestId = source:variable("kong_request_id")
}
end
return ____exports
end,
["plugins.route-table.in-process.companion"] = function(...) 
local ____exports = {}
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
____exports.COMPANION = {
set_forwarded_prefix = function(prefix)
local ____nginx_result_0 = nginx(nil)
local variables = ____nginx_result_0.var
if variables.upstream_x_forwarded_prefix == nil then
variables.upstream_x_forwarded_prefix = prefix
end
end,
set_response_headers = function(headers)
pdk(nil).response.set_headers(headers)
pdk(nil).ctx.shared.kdp_headers = headers
end
}
return ____exports
end,
["plugins.route-table.in-process.calls"] = function(...) 
local ____exports = {}
local ____companion_2Ets = require("plugins.route-table.in-process.companion")
local COMPANION = ____companion_2Ets.COMPANION
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local pdk = ____globals_2Ets.pdk
--- Calls Kong's functions directly.
____exports.CALLS = {
setScheme = function(self, scheme)
pdk(nil).service.request.set_scheme(scheme)
end,
setTarget = function(self, host, port)
pdk(nil).service.set_target(host, port)
end,
setTlsVerify = function(self, on)
pdk(nil).service.set_tls_verify(on)
end,
setHeader = function(self, name, value)
pdk(nil).service.request.set_header(name, value)
end,
setPath = function(self, path)
pdk(nil).service.request.set_path(path)
end,
setTimeouts = function(self, connect, send, read)
pdk(nil).service.set_timeouts(connect, send, read)
end,
setRetries = function(self, retries)
pdk(nil).service.set_retries(retries)
end,
setForwardedPrefix = function(self, prefix)
COMPANION.set_forwarded_prefix(prefix)
end,
setResponseHeaders = function(self, headers)
COMPANION.set_response_headers(headers)
end,
log = function(self, decision)
pdk(nil).log.set_serialize_value("kdp", decision)
end,
share = function(self, decision)
pdk(nil).ctx.shared.kdp = decision
end,
shareRewrite = function(self, rewrite)
pdk(nil).ctx.shared.kdp_rewrite = rewrite
end
}
return ____exports
end,
["plugins.route-table.in-process.header-named"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local ____exports = {}
local ____headers_2Ets = require("plugins.route-table.decision.http.headers")
local joinLines = ____headers_2Ets.joinLines
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
--- The most that Kong gives.
local MOST_HEADERS = 1000
--- A header by its exact name, in lower case; the values of several lines are joined as nginx does.
function ____exports.headerNamed(self, name)
if nginx(nil).var["http_" .. table.concat(
__TS__StringSplit(name, "-"),
"_"
)] == nil then
return nil
end
local sent = pdk(nil).request.get_headers(MOST_HEADERS)
local value = rawget(
sent,
string.lower(name)
)
if value == nil or type(value) == "string" then
return value
end
return joinLines(nil, name, value)
end
return ____exports
end,
["plugins.route-table.apply.problem-body"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
local ____problems_2Ets = require("plugins.route-table.decision.problems")
local PROBLEMS = ____problems_2Ets.PROBLEMS
--- The members of a problem (RFC 9457), with the API where there is one, and with the request's id from Kong's logs.
function ____exports.problemOf(self, name, ____bindingPattern0, api, requestId)
local members
local status
status = ____bindingPattern0.status
members = ____bindingPattern0.members
local ____PROBLEMS_name_0 = PROBLEMS[name]
local ____type = ____PROBLEMS_name_0.type
local title = ____PROBLEMS_name_0.title
local detail = ____PROBLEMS_name_0.detail
return __TS__ObjectAssign({type = ____type, title = title, status = status, detail = detail}, api ~= nil and ({api = api}), members, {request_id = requestId})
end
--- A problem (RFC 9457) as JSON.
function ____exports.problemBody(self, name, exit, api, requestId)
return JSON:stringify(____exports.problemOf(
nil,
name,
exit,
api,
requestId
))
end
return ____exports
end,
["plugins.route-table.decision.problem-exit"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
local PROBLEM_MEDIA_TYPE
local ____problems_2Ets = require("plugins.route-table.decision.problems")
local PROBLEMS = ____problems_2Ets.PROBLEMS
--- The answer with a problem.
-- 
-- @param headers - Headers in addition to `Content-Type`.
-- @param members - Extension members of the problem (RFC 9457 section 3.2).
-- @param status - The status, where it is not the problem's default.
function ____exports.problemExit(self, problem, headers, members, status)
if headers == nil then
headers = {}
end
if status == nil then
status = PROBLEMS[problem].status
end
local ____PROBLEMS_problem_0 = PROBLEMS[problem]
local ____type = ____PROBLEMS_problem_0.type
return __TS__ObjectAssign(
{
status = status,
type = ____type,
headers = __TS__ObjectAssign({["Content-Type"] = PROBLEM_MEDIA_TYPE}, headers)
},
members ~= nil and ({members = members})
)
end
PROBLEM_MEDIA_TYPE = "application/problem+json"
--- The answer with a problem that may be over in a few seconds. It asks the client to retry.
function ____exports.refusalExit(self, problem)
return ____exports.problemExit(nil, problem, {["Retry-After"] = "5"})
end
return ____exports
end,
["plugins.route-table.in-process.refuse"] = function(...) 
local ____exports = {}
local ____problem_2Dbody_2Ets = require("plugins.route-table.apply.problem-body")
local problemOf = ____problem_2Dbody_2Ets.problemOf
local ____problem_2Dexit_2Ets = require("plugins.route-table.decision.problem-exit")
local refusalExit = ____problem_2Dexit_2Ets.refusalExit
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
--- Ends a request with a status and, where there is a problem, with the problem as body.
function ____exports.exitWith(self, status, problem, exit, api, headers)
local requestId = nginx(nil).var.kong_request_id or ""
pdk(nil).response.exit(
status,
problem == nil and "" or problemOf(
nil,
problem,
exit,
api,
requestId
),
headers
)
end
--- Ends a request with a problem that may be over in a few seconds.
function ____exports.refuseWith(self, problem)
local exit = refusalExit(nil, problem)
____exports.exitWith(
nil,
exit.status,
problem,
exit,
nil,
exit.headers
)
end
return ____exports
end,
["plugins.route-table.in-process.messages"] = function(...) 
local ____exports = {}
local isSentElsewhere
local ____decision_2Dmessage_2Ets = require("plugins.route-table.apply.decision-message")
local tryToCarryOut = ____decision_2Dmessage_2Ets.tryToCarryOut
local ____request_2Dmessage_2Ets = require("plugins.route-table.apply.request-message")
local requestMessage = ____request_2Dmessage_2Ets.requestMessage
local ____calls_2Ets = require("plugins.route-table.in-process.calls")
local CALLS = ____calls_2Ets.CALLS
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local endPhase = ____globals_2Ets.endPhase
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
local ____header_2Dnamed_2Ets = require("plugins.route-table.in-process.header-named")
local headerNamed = ____header_2Dnamed_2Ets.headerNamed
local ____refuse_2Ets = require("plugins.route-table.in-process.refuse")
local refuseWith = ____refuse_2Ets.refuseWith
function isSentElsewhere(self, ctx)
local balancer = ctx.balancer_data
local service = ctx.service
return (balancer and balancer.host) ~= (service and service.host)
end
--- The key in nginx's context of a request whose decision is carried out.
local DECIDED = "kdp_decided"
local SOURCE = {
variable = function(____, name) return nginx(nil).var[name] end,
header = headerNamed,
consumer = function() return pdk(nil).client.get_consumer() end,
hasCredential = function() return pdk(nil).client.get_credential() ~= nil end
}
____exports.MESSAGES = {
read_request = function(names) return requestMessage(nil, names, SOURCE) end,
apply_decision = function(decision)
local why = tryToCarryOut(nil, decision, CALLS)
if why ~= nil then
pdk(nil).log.err("a decision is refused: ", why)
refuseWith(nil, "failure")
return
end
nginx(nil).ctx[DECIDED] = true
local ____decision_0 = decision
local exit = ____decision_0.exit
if exit == nil then
endPhase(nil)
else
pdk(nil).response.exit(exit.status, exit.body, exit.headers)
end
end
}
--- Refuses a request for which no decision has been carried out, since the plugin server was not there, or went away before.
function ____exports.refuseUndecided(self)
local ____nginx_result_1 = nginx(nil)
local ctx = ____nginx_result_1.ctx
if ctx[DECIDED] == true or isSentElsewhere(nil, ctx) then
return
end
refuseWith(nil, "failure")
end
return ____exports
end,
["plugins.route-table.in-process.globals"] = function(...) 
local ____exports = {}
--- The JSON library that comes with Kong.
function ____exports.cjson(self)
return require("cjson.safe")
end
--- Kong's PDK.
function ____exports.pdk(self)
return kong
end
--- OpenResty's nginx.
function ____exports.nginx(self)
return ngx
end
--- Ends the access phase of the plugin that runs, as `kong.response.exit` ends it: Kong never resumes its coroutine, and goes on with the next
-- plugin.
function ____exports.endPhase(self)
coroutine.yield()
end
return ____exports
end,
["plugins.route-table.decision.http.normal-path"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringCharCodeAt = ____lualib.__TS__StringCharCodeAt
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringSplit = ____lualib.__TS__StringSplit
local ____exports = {}
local normalizeEscapes, encode, climbsAboveRoot, decodeDotsAndSlashes, resolveSegments, hexValue, RESERVED, HEX
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local isHexDigit = ____characters_2Ets.isHexDigit
local isUnreserved = ____characters_2Ets.isUnreserved
local ____plain_2Dpath_2Ets = require("plugins.route-table.in-process.plain-path")
local isPlainPath = ____plain_2Dpath_2Ets.isPlainPath
function normalizeEscapes(self, path)
local parts = {}
local i = 0
while i < #path do
local character = __TS__StringCharAt(path, i)
local code = __TS__StringCharCodeAt(path, i)
if code < 32 or code == 127 then
return nil
end
if character == "%" then
local value = hexValue(nil, path, i + 1)
if value == nil or value == 0 then
return nil
end
parts[#parts + 1] = encode(nil, value, true)
i = i + 3
else
parts[#parts + 1] = encode(nil, code, false)
i = i + 1
end
end
return table.concat(parts, "")
end
function encode(self, code, wasEscaped)
local character = string.char(code)
if isUnreserved(nil, character) then
return character
end
if __TS__StringIncludes(RESERVED, character) and not wasEscaped then
return character
end
return ("%" .. __TS__StringCharAt(
HEX,
math.floor(code / 16)
)) .. __TS__StringCharAt(HEX, code % 16)
end
function climbsAboveRoot(self, path)
local hash = (string.find(path, "#", nil, true) or 0) - 1
local seen = hash == -1 and path or __TS__StringSubstring(path, 0, hash)
local depth = 0
for ____, segment in ipairs(__TS__StringSplit(
decodeDotsAndSlashes(nil, seen),
"/"
)) do
if segment == ".." then
depth = depth - 1
elseif segment ~= "" and segment ~= "." then
depth = depth + 1
end
if depth < 0 then
return true
end
end
return false
end
function decodeDotsAndSlashes(self, path)
local parts = {}
local i = 0
while i < #path do
local ____temp_0
if __TS__StringCharAt(path, i) == "%" then
____temp_0 = hexValue(nil, path, i + 1)
else
____temp_0 = nil
end
local value = ____temp_0
if value == nil then
parts[#parts + 1] = __TS__StringCharAt(path, i)
i = i + 1
else
local character = string.char(value)
parts[#parts + 1] = (character == "." or character == "/") and character or "x"
i = i + 3
end
end
return table.concat(parts, "")
end
function resolveSegments(self, path)
local kept = {}
local segments = __TS__StringSplit(path, "/")
local endsInDirectory = false
do
local i = 1
while i < #segments do
local segment = segments[i + 1] or ""
if segment == ".." then
table.remove(kept)
elseif segment ~= "" and segment ~= "." then
kept[#kept + 1] = segment
end
endsInDirectory = segment == ".." or segment == "" or segment == "."
i = i + 1
end
end
if #kept == 0 then
return "/"
end
return ("/" .. table.concat(kept, "/")) .. (endsInDirectory and "/" or "")
end
function hexValue(self, text, start)
local high = __TS__StringCharAt(text, start)
local low = __TS__StringCharAt(text, start + 1)
if not isHexDigit(nil, high) or not isHexDigit(nil, low) then
return nil
end
return ((string.find(
HEX,
string.upper(high),
nil,
true
) or 0) - 1) * 16 + ((string.find(
HEX,
string.upper(low),
nil,
true
) or 0) - 1)
end
RESERVED = "!*'();:@&=+$,/?%#[]"
HEX = "0123456789ABCDEF"
--- The normal form of a path: the form in which Kong 3.9 matches and forwards it. Escapes of unreserved characters are decoded, other
-- escapes are in upper case, characters that need an escape are escaped, slashes are merged, and dot segments are resolved. `%2F` and
-- `;` stay unchanged. `undefined` where nginx answers 400 before Kong sees the request: for a path above the root, with a broken
-- escape, with a control character, or without a leading slash.
-- 
-- Idempotent: the normal form of a normal form is itself.
function ____exports.normalPath(self, path)
if isPlainPath(nil, path) then
return path
end
if not __TS__StringStartsWith(path, "/") then
return nil
end
local escaped = normalizeEscapes(nil, path)
if escaped == nil or climbsAboveRoot(nil, path) then
return nil
end
return resolveSegments(nil, escaped)
end
return ____exports
end,
["plugins.route-table.rewrite.path"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSplit = ____lualib.__TS__StringSplit
local ____exports = {}
local withoutFinalSlash, isBelow, climbs
local ____prefix_2Dmap_2Ets = require("plugins.route-table.decision.compiled.prefix-map")
local findLongestPrefix = ____prefix_2Dmap_2Ets.findLongestPrefix
local ____normal_2Dpath_2Ets = require("plugins.route-table.decision.http.normal-path")
local normalPath = ____normal_2Dpath_2Ets.normalPath
function withoutFinalSlash(self, path)
return __TS__StringEndsWith(path, "/") and __TS__StringSubstring(path, 0, #path - 1) or path
end
function isBelow(self, path, parent)
return path == parent or __TS__StringStartsWith(path, parent .. "/")
end
function climbs(self, path)
local depth = 0
for ____, segment in ipairs(__TS__StringSplit(
table.concat(
__TS__StringSplit(path, "\\"),
"/"
),
"/"
)) do
local name = table.concat(
__TS__StringSplit(
string.lower(segment),
"%2e"
),
"."
)
if name == ".." then
depth = depth - 1
elseif name ~= "" and name ~= "." then
depth = depth + 1
end
if depth < 0 then
return true
end
end
return false
end
--- Maps an upstream's path for the client: removes the base path and puts the prefix in front. The bare base path becomes the bare
-- prefix, or `/` where there is none.
-- 
-- These paths stay unchanged: one that begins with the prefix already (the upstream knows `X-Forwarded-Prefix`), one that is not below
-- the base path, and one that leaves the base path by dot segments.
-- 
-- @param path - Begins with a slash; without query.
function ____exports.mapPath(self, rewrite, path)
local prefix = withoutFinalSlash(nil, rewrite.prefix)
local basePath = withoutFinalSlash(nil, rewrite.basePath)
if prefix ~= "" and isBelow(nil, path, prefix) or not isBelow(nil, path, basePath) then
return path
end
local rest = __TS__StringSubstring(path, #basePath)
if climbs(nil, rest) then
return path
end
local mapped = prefix .. rest
return mapped == "" and "/" or mapped
end
--- Whether a path on the client's host may already be the path of an API there. Where the prefixes are not known, that of the upstream's
-- own URL is not, and any other may be.
function ____exports.mayBeOfApi(self, ____bindingPattern0, path, isOwn)
local prefixes
local isShort
isShort = ____bindingPattern0.isShort
prefixes = ____bindingPattern0.prefixes
if not isShort then
return false
end
if prefixes == nil then
return not isOwn
end
local normal = normalPath(nil, path)
return normal == nil or findLongestPrefix(nil, prefixes, normal) ~= nil
end
--- Maps the `Path` of an upstream's cookie for the client's own host, which the upstream knows. A path that covers the whole host or that may be
-- that of an API on it stays.
function ____exports.mapCookiePathOnClientHost(self, rewrite, path)
return (path == "/" or ____exports.mayBeOfApi(nil, rewrite, path, false)) and path or ____exports.mapPath(nil, rewrite, path)
end
--- Maps the `Path` of an upstream's cookie for the client (RFC 6265 section 5.1.4). It works like {@link mapPath}, but a path that
-- covers the whole upstream maps to a path that covers the whole API and no other API: `/` and the parents of the base path become the
-- bare prefix, which covers the prefix with and without a slash, or `/` where there is none.
function ____exports.mapCookiePath(self, rewrite, path)
local prefix = withoutFinalSlash(nil, rewrite.prefix)
local coversAll = path == "/" or __TS__StringStartsWith(
withoutFinalSlash(nil, rewrite.basePath),
withoutFinalSlash(nil, path) .. "/"
)
if not coversAll or prefix ~= "" and isBelow(nil, path, prefix) then
return ____exports.mapPath(nil, rewrite, path)
end
return prefix == "" and "/" or prefix
end
return ____exports
end,
["plugins.route-table.rewrite.url"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local ____exports = {}
local mapAbsolute, isClientHost, mapPathOnly, isUpstream, withoutDefaultPort, schemeOf, firstOf, isSlash, isControl
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local defaultPort = ____upstream_2Durl_2Ets.defaultPort
local ____host_2Dkey_2Ets = require("plugins.route-table.decision.http.host-key")
local withoutPort = ____host_2Dkey_2Ets.withoutPort
local ____path_2Ets = require("plugins.route-table.rewrite.path")
local mapPath = ____path_2Ets.mapPath
local mayBeOfApi = ____path_2Ets.mayBeOfApi
function mapAbsolute(self, rewrite, scheme, url, start)
local pathStart = firstOf(nil, "/?#", url, start)
local authority = string.lower(__TS__StringSubstring(url, start, pathStart))
local isOwn = isUpstream(nil, rewrite, scheme, authority)
local isClients = isClientHost(nil, rewrite, scheme, authority)
if rewrite.host == "" or not (isOwn or isClients) then
return url
end
local pathEnd = firstOf(nil, "?#", url, pathStart)
local path = pathEnd == pathStart and "/" or __TS__StringSubstring(url, pathStart, pathEnd)
local mapped = isClients and mayBeOfApi(nil, rewrite, path, isOwn) and path or mapPath(nil, rewrite, path)
if not isOwn and mapped == path then
return url
end
local before = scheme == nil and "" or rewrite.scheme .. ":"
return (((before .. "//") .. rewrite.host) .. mapped) .. __TS__StringSubstring(url, pathEnd)
end
function isClientHost(self, ____bindingPattern0, scheme, written)
local own
local host
host = ____bindingPattern0.host
own = ____bindingPattern0.scheme
local authority = withoutDefaultPort(nil, written, scheme or own)
local called = string.lower(host)
return authority == called or authority == withoutPort(nil, called)
end
function mapPathOnly(self, rewrite, url)
local pathEnd = firstOf(nil, "?#", url, 0)
local path = __TS__StringSubstring(url, 0, pathEnd)
local mapped = mapPath(nil, rewrite, path)
if isSlash(
nil,
string.sub(path, 2, 2)
) or isSlash(
nil,
string.sub(mapped, 2, 2)
) then
return url
end
return mapped .. __TS__StringSubstring(url, pathEnd)
end
function isUpstream(self, ____bindingPattern0, scheme, written)
local upstreams
upstreams = ____bindingPattern0.upstreams
for ____, upstream in ipairs(upstreams) do
if withoutDefaultPort(nil, written, scheme or upstream.scheme) == upstream.authority then
return true
end
end
return false
end
function withoutDefaultPort(self, authority, scheme)
for ____, port in ipairs({
":",
":" .. tostring(defaultPort(nil, scheme))
}) do
if __TS__StringEndsWith(authority, port) then
return __TS__StringSubstring(authority, 0, #authority - #port)
end
end
return authority
end
function schemeOf(self, url)
local start = string.lower(__TS__StringSubstring(url, 0, #"https:"))
if start == "https:" then
return "https"
end
return __TS__StringStartsWith(start, "http:") and "http" or nil
end
function firstOf(self, characters, text, start)
local i = start
while i < #text and not __TS__StringIncludes(
characters,
__TS__StringCharAt(text, i)
) do
i = i + 1
end
return i
end
function isSlash(self, character)
return character == "/" or character == "\\"
end
function isControl(self, character)
local code = string.byte(character, 1) or 0 / 0
return code < 32 or code == 127
end
--- Maps a URL or reference (RFC 3986 section 4.2) of an upstream for the client. Query and fragment stay byte for byte.
-- 
-- `http[s]://authority\226\128\166` and `//authority\226\128\166` are mapped if the authority is the upstream's own; `/\226\128\166` is always mapped. The client's own host
-- is mapped, too, since an upstream may know `X-Forwarded-Host` and no more: but on a short host no path of any API's. Everything else
-- stays unchanged: other authorities, user names, other schemes and relative references. So do texts that browsers parse differently
-- from RFC 3986: those with control characters, which browsers drop, and those with a backslash where an authority could be, which
-- browsers read as a slash.
-- 
-- A reference to a path never becomes one to an authority: with the base path `/v2` and no prefix, `/v2//evil.example` stays.
function ____exports.mapUrl(self, rewrite, url)
if not every(
nil,
url,
function(____, character) return not isControl(nil, character) end
) then
return url
end
local scheme = schemeOf(nil, url)
local start = scheme == nil and 0 or #scheme + 1
if __TS__StringStartsWith(url, "//", start) then
return mapAbsolute(
nil,
rewrite,
scheme,
url,
start + 2
)
end
return scheme == nil and __TS__StringStartsWith(url, "/") and mapPathOnly(nil, rewrite, url) or url
end
return ____exports
end,
["plugins.route-table.rewrite.link-header"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__ArrayPush = ____lualib.__TS__ArrayPush
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local ____exports = {}
local targetStart, linkEnd
local ____url_2Ets = require("plugins.route-table.rewrite.url")
local mapUrl = ____url_2Ets.mapUrl
function targetStart(self, value, start)
local i = start
while i < #value and __TS__StringIncludes(
" \t,",
__TS__StringCharAt(value, i)
) do
i = i + 1
end
return __TS__StringCharAt(value, i) == "<" and i + 1 or nil
end
function linkEnd(self, value, start)
local isQuoted = false
do
local i = start
while i < #value do
local character = __TS__StringCharAt(value, i)
if isQuoted and character == "\\" then
i = i + 1
elseif character == "\"" then
isQuoted = not isQuoted
elseif character == "," and not isQuoted then
return i
end
i = i + 1
end
end
return #value
end
--- Maps a `Link` header for the client (RFC 8288 section 3): the target `<URL>` of each link is mapped, parameters stay byte for byte.
-- From the first place that is not a list of links, the header stays unchanged.
function ____exports.mapLinks(self, rewrite, value)
local parts = {}
local done = 0
while done < #value do
local open = targetStart(nil, value, done)
local close = open == nil and -1 or (string.find(
value,
">",
math.max(open + 1, 1),
true
) or 0) - 1
if open == nil or close == -1 then
break
end
local ____end = linkEnd(nil, value, close)
__TS__ArrayPush(
parts,
__TS__StringSubstring(value, done, open),
mapUrl(
nil,
rewrite,
__TS__StringSubstring(value, open, close)
),
__TS__StringSubstring(value, close, ____end)
)
done = ____end
end
return table.concat(parts, "") .. __TS__StringSubstring(value, done)
end
return ____exports
end,
["plugins.route-table.rewrite.refresh"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local urlStart, skip, isSpace
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local isDigit = ____characters_2Ets.isDigit
local ____url_2Ets = require("plugins.route-table.rewrite.url")
local mapUrl = ____url_2Ets.mapUrl
function urlStart(self, value)
local time = skip(nil, value, 0, isSpace)
local timeEnd = skip(
nil,
value,
time,
function(____, character) return isDigit(nil, character) or character == "." end
)
local i = skip(nil, value, timeEnd, isSpace)
local separator = __TS__StringCharAt(value, i)
if separator == ";" or separator == "," then
i = skip(nil, value, i + 1, isSpace)
end
if timeEnd == time or i == timeEnd then
return nil
end
if string.lower(__TS__StringSubstring(value, i, i + 3)) ~= "url" then
return nil
end
i = skip(nil, value, i + 3, isSpace)
return __TS__StringCharAt(value, i) == "=" and skip(nil, value, i + 1, isSpace) or nil
end
function skip(self, text, start, test)
local i = start
while i < #text and test(
nil,
__TS__StringCharAt(text, i)
) do
i = i + 1
end
return i
end
function isSpace(self, character)
return character == " " or character == "\t"
end
--- Maps a `Refresh` header for the client: the URL in `5; url=URL` is mapped. As in browsers, the URL may be in quotes, and a comma or a
-- space may replace the semicolon. A header without `url=` stays unchanged.
-- 
-- @see https ://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
function ____exports.mapRefresh(self, rewrite, value)
local start = urlStart(nil, value)
if start == nil then
return value
end
local quote = __TS__StringCharAt(value, start)
local isQuoted = quote == "\"" or quote == "'"
local first = isQuoted and start + 1 or start
local closing = isQuoted and (string.find(
value,
quote,
math.max(first + 1, 1),
true
) or 0) - 1 or -1
local ____end = closing == -1 and #value or closing
while ____end > first and isSpace(
nil,
__TS__StringCharAt(value, ____end - 1)
) do
____end = ____end - 1
end
return (__TS__StringSubstring(value, 0, first) .. mapUrl(
nil,
rewrite,
__TS__StringSubstring(value, first, ____end)
)) .. __TS__StringSubstring(value, ____end)
end
return ____exports
end,
["plugins.route-table.rewrite.set-cookie"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__ArraySlice = ____lualib.__TS__ArraySlice
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ArrayFilter = ____lualib.__TS__ArrayFilter
local __TS__ArraySome = ____lualib.__TS__ArraySome
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local ____exports = {}
local isShared, isOfClient, domainIn, withoutDot, mapAttribute, mapValue, mapDomain, covers, nameOf
local ____headers_2Ets = require("plugins.route-table.decision.http.headers")
local trimSpace = ____headers_2Ets.trimSpace
local ____host_2Dname_2Ets = require("plugins.route-table.table.text.host-name")
local isIpAddress = ____host_2Dname_2Ets.isIpAddress
local ____path_2Ets = require("plugins.route-table.rewrite.path")
local mapCookiePath = ____path_2Ets.mapCookiePath
local mapCookiePathOnClientHost = ____path_2Ets.mapCookiePathOnClientHost
function isShared(self, rewrite, domain)
return not isOfClient(nil, rewrite, domain) and mapDomain(nil, rewrite, domain) == domain
end
function isOfClient(self, ____bindingPattern0, written)
local host
host = ____bindingPattern0.host
local domain = string.lower(withoutDot(nil, written))
return domain ~= "" and domain == string.lower(nameOf(nil, host))
end
function domainIn(self, part)
local equals = (string.find(part, "=", nil, true) or 0) - 1
if equals == -1 or string.lower(trimSpace(
nil,
__TS__StringSubstring(part, 0, equals)
)) ~= "domain" then
return ""
end
return trimSpace(
nil,
__TS__StringSubstring(part, equals + 1)
)
end
function withoutDot(self, domain)
return __TS__StringStartsWith(domain, ".") and __TS__StringSubstring(domain, 1) or domain
end
function mapAttribute(self, rewrite, part, mapPathOf)
local equals = (string.find(part, "=", nil, true) or 0) - 1
if equals == -1 then
return part
end
local name = string.lower(trimSpace(
nil,
__TS__StringSubstring(part, 0, equals)
))
local written = __TS__StringSubstring(part, equals + 1)
local value = trimSpace(nil, written)
local mapped = mapValue(
nil,
rewrite,
name,
value,
mapPathOf
)
if mapped == value then
return part
end
local start = equals + 1 + ((string.find(written, value, nil, true) or 0) - 1)
return (__TS__StringSubstring(part, 0, start) .. mapped) .. __TS__StringSubstring(part, start + #value)
end
function mapValue(self, rewrite, name, value, mapPathOf)
if name == "domain" then
return mapDomain(nil, rewrite, value)
end
return name == "path" and __TS__StringStartsWith(value, "/") and mapPathOf(nil, rewrite, value) or value
end
function mapDomain(self, ____bindingPattern0, value)
local host
local upstreams
upstreams = ____bindingPattern0.upstreams
host = ____bindingPattern0.host
local domain = string.lower(withoutDot(nil, value))
local client = nameOf(nil, host)
if domain == "" or client == "" or covers(
nil,
domain,
string.lower(client)
) then
return value
end
return __TS__ArraySome(
upstreams,
function(____, ____bindingPattern0)
local authority
authority = ____bindingPattern0.authority
return covers(
nil,
domain,
nameOf(nil, authority)
)
end
) and client or value
end
function covers(self, domain, host)
return host == domain or __TS__StringEndsWith(host, "." .. domain) and not isIpAddress(nil, host)
end
function nameOf(self, authority)
local colon = (string.find(
authority,
":",
math.max(
(string.find(authority, "]", nil, true) or 0) - 1 + 1 + 1,
1
),
true
) or 0) - 1
return colon == -1 and authority or __TS__StringSubstring(authority, 0, colon)
end
--- Maps a `Set-Cookie` header for the client (RFC 6265 section 4.1): `Domain` and `Path` are mapped, everything else stays byte for byte.
-- A missing attribute is not added.
-- 
-- Two kinds of cookies stay unchanged. `__Host-` cookies (in any letter case): browsers refuse one with a `Domain`, or with a `Path`
-- other than `/` (RFC 6265bis section 4.1.3.2). Cookies with a domain wider than the upstream: other hosts read them, for example for
-- single sign-on. The client's own host is no wider one: such an upstream knows `X-Forwarded-Host`, and the path is mapped where it is no API's.
function ____exports.mapCookie(self, rewrite, value)
local parts = __TS__StringSplit(value, ";")
local name = trimSpace(
nil,
__TS__StringSplit(parts[1] or "", "=")[1] or ""
)
if __TS__StringStartsWith(
string.lower(name),
"__host-"
) then
return value
end
local domains = __TS__ArrayFilter(
__TS__ArrayMap(
__TS__ArraySlice(parts, 1),
domainIn
),
function(____, domain) return domain ~= "" end
)
if __TS__ArraySome(
domains,
function(____, domain) return isShared(nil, rewrite, domain) end
) then
return value
end
local isClients = __TS__ArraySome(
domains,
function(____, domain) return isOfClient(nil, rewrite, domain) end
)
local mapPathOf = isClients and mapCookiePathOnClientHost or mapCookiePath
return table.concat(
__TS__ArrayMap(
parts,
function(____, part, i) return i == 0 and part or mapAttribute(nil, rewrite, part, mapPathOf) end
),
";"
)
end
return ____exports
end,
["plugins.route-table.rewrite.rewrite-header"] = function(...) 
local ____exports = {}
local ____link_2Dheader_2Ets = require("plugins.route-table.rewrite.link-header")
local mapLinks = ____link_2Dheader_2Ets.mapLinks
local ____refresh_2Ets = require("plugins.route-table.rewrite.refresh")
local mapRefresh = ____refresh_2Ets.mapRefresh
local ____set_2Dcookie_2Ets = require("plugins.route-table.rewrite.set-cookie")
local mapCookie = ____set_2Dcookie_2Ets.mapCookie
local ____url_2Ets = require("plugins.route-table.rewrite.url")
local mapUrl = ____url_2Ets.mapUrl
--- The response headers that can contain the upstream's hosts and paths, in lower case.
____exports.REWRITTEN_HEADERS = {
"location",
"content-location",
"refresh",
"link",
"set-cookie"
}
--- Maps an upstream's response header for the client: hosts and paths of the upstream become those of the client's URL. Everything else,
-- and everything that can't be parsed, stays byte for byte.
-- 
-- @param name - In lower case; headers that are not in {@link REWRITTEN_HEADERS } stay unchanged.
-- @param value - The value of one header line as a byte string; for `Set-Cookie` one cookie.
function ____exports.rewriteHeader(self, rewrite, name, value)
repeat
local ____switch3 = name
local ____cond3 = ____switch3 == "location" or ____switch3 == "content-location"
if ____cond3 then
return mapUrl(nil, rewrite, value)
end
____cond3 = ____cond3 or ____switch3 == "refresh"
if ____cond3 then
return mapRefresh(nil, rewrite, value)
end
____cond3 = ____cond3 or ____switch3 == "link"
if ____cond3 then
return mapLinks(nil, rewrite, value)
end
____cond3 = ____cond3 or ____switch3 == "set-cookie"
if ____cond3 then
return mapCookie(nil, rewrite, value)
end
do
return value
end
until true
end
return ____exports
end,
["plugins.route-table.in-process.header-filter"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectEntries = ____lualib.__TS__ObjectEntries
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local ____exports = {}
local keepOwnHeaders, mapHeaders
local ____rewrite_2Dheader_2Ets = require("plugins.route-table.rewrite.rewrite-header")
local REWRITTEN_HEADERS = ____rewrite_2Dheader_2Ets.REWRITTEN_HEADERS
local rewriteHeader = ____rewrite_2Dheader_2Ets.rewriteHeader
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local defaultPort = ____upstream_2Durl_2Ets.defaultPort
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
function keepOwnHeaders(self)
local own = pdk(nil).ctx.shared.kdp_headers
if own == nil then
return
end
local ____nginx_result_0 = nginx(nil)
local header = ____nginx_result_0.header
for ____, ____value in ipairs(__TS__ObjectEntries(own)) do
local name = ____value[1]
local value = ____value[2]
if name ~= "Link" and type(header[name]) == "table" then
header[name] = value
end
end
end
function mapHeaders(self, shared, prefixes)
local scheme = pdk(nil).request.get_forwarded_scheme() == "https" and "https" or "http"
local ownPort = ":" .. tostring(defaultPort(nil, scheme))
local host = __TS__StringEndsWith(shared.host, ownPort) and __TS__StringSubstring(shared.host, 0, #shared.host - #ownPort) or shared.host
local rewrite = __TS__ObjectAssign({}, shared, {scheme = scheme, host = host, prefixes = prefixes})
local ____nginx_result_1 = nginx(nil)
local header = ____nginx_result_1.header
for ____, name in ipairs(REWRITTEN_HEADERS) do
do
local value = header[name]
if value == nil then
goto __continue10
end
header[name] = type(value) == "string" and rewriteHeader(nil, rewrite, name, value) or __TS__ArrayMap(
value,
function(____, each) return rewriteHeader(nil, rewrite, name, each) end
)
end
::__continue10::
end
end
--- Changes the response's headers as the access phase asked for.
-- 
-- @param prefixesOf - The prefixes of all APIs by the plugin's configuration; undefined where it does not have them.
function ____exports.filterHeaders(self, conf, prefixesOf)
keepOwnHeaders(nil)
local shared = pdk(nil).ctx.shared.kdp_rewrite
if shared ~= nil then
mapHeaders(
nil,
shared,
prefixesOf(nil, conf)
)
end
end
return ____exports
end,
["plugins.route-table.in-process.host-form"] = function(...) 
local ____exports = {}
local ____host_2Dkey_2Ets = require("plugins.route-table.decision.http.host-key")
local canonicalHost = ____host_2Dkey_2Ets.canonicalHost
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
--- Puts the request's host into the form in which Kong's router compares hosts: in lower case, without a final dot (RFC 9110 section 4.2.3).
-- It must run before the router: in Kong's rewrite phase.
function ____exports.normalizeHost(self)
local ____nginx_result_0 = nginx(nil)
local variables = ____nginx_result_0.var
local req = ____nginx_result_0.req
local ctx = ____nginx_result_0.ctx
local host = variables.http_host
if host == nil or host == variables.host then
return
end
local form = canonicalHost(nil, host)
if form == host then
return
end
req.set_header("Host", form)
ctx.cached_request_headers = nil
end
return ____exports
end,
["plugins.route-table.in-process.response-handler"] = function(...) 
local ____lualib = require("lualib_bundle")
local WeakMap = ____lualib.WeakMap
local __TS__New = ____lualib.__TS__New
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local ____exports = {}
local prefixesOf, known
local ____prefix_2Dmap_2Ets = require("plugins.route-table.decision.compiled.prefix-map")
local compilePrefixes = ____prefix_2Dmap_2Ets.compilePrefixes
local ____version_2Ets = require("plugins.route-table.version")
local VERSION = ____version_2Ets.VERSION
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local pdk = ____globals_2Ets.pdk
local ____header_2Dfilter_2Ets = require("plugins.route-table.in-process.header-filter")
local filterHeaders = ____header_2Dfilter_2Ets.filterHeaders
local ____host_2Dform_2Ets = require("plugins.route-table.in-process.host-form")
local normalizeHost = ____host_2Dform_2Ets.normalizeHost
local ____messages_2Ets = require("plugins.route-table.in-process.messages")
local MESSAGES = ____messages_2Ets.MESSAGES
local refuseUndecided = ____messages_2Ets.refuseUndecided
function prefixesOf(self, conf)
local ____conf_0 = conf
local text = ____conf_0.prefixes
if type(text) ~= "string" then
return nil
end
local prefixes = known:get(conf)
if prefixes == nil then
prefixes = compilePrefixes(
nil,
__TS__ArrayMap(
__TS__StringSplit(text, "\n"),
function(____, prefix) return {prefix, prefix} end
)
)
known:set(conf, prefixes)
end
return prefixes
end
____exports.VERSION = VERSION
____exports.normalizeHost = normalizeHost
--- Runs after all other plugins, so that it also maps the headers that they set.
____exports.PRIORITY = 1
pdk(nil).kdp = MESSAGES
--- The end of Kong's access phase. `refuseUndecided` is for gateways whose routes lead nowhere without the plugin (`routes: perHost`).
function ____exports.access(self, conf)
if conf.refuseUndecided == true then
refuseUndecided(nil)
end
end
--- Kong's header filter, as a plugin of its own. Gateways with the plugin server need it, since an external plugin cannot have a header
-- filter.
function ____exports.header_filter(self, conf)
filterHeaders(nil, conf, prefixesOf)
end
known = __TS__New(WeakMap)
return ____exports
end,
["plugins.route-table.in-process.plain-path"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local ____exports = {}
--- Replaces `decision/http/plain-path.ts`. Has no loop, since LuaJIT does not compile through a loop.
function ____exports.isPlainPath(self, path)
return string.find(path, "^/[%w/._~-]*$") ~= nil and not __TS__StringIncludes(path, "//") and not __TS__StringIncludes(path, "/.")
end
return ____exports
end,
["plugins.route-table.in-process.own-value"] = function(...) 
local ____exports = {}
--- What `table/own-value.ts` says, of Lua's tables, which have nothing but what they were given.
function ____exports.ownValue(self, map, key)
return map and map[key]
end
--- The same for an assignment.
function ____exports.setOwn(self, map, key, value)
map[key] = value
end
return ____exports
end,
}
local ____entry = require("plugins.route-table.in-process.response-handler", ...)
return ____entry
