{{/* The default cluster of an API. Takes table and effective settings; empty if the table names none. */}}
{{- define "kdp.ownCluster" -}}
{{- $clusters := (index . 0).clusters -}}
{{- $only := "" -}}
{{- if eq (len $clusters) 1 }}{{ $only = keys $clusters | first }}{{ end -}}
{{- coalesce (index . 1).cluster $only | default "" -}}
{{- end }}

{{/* The cluster of Kong's own route of an API. Takes table and effective settings; empty if the table names none. */}}
{{- define "kdp.cluster" -}}
{{- $settings := index . 1 -}}
{{- $own := include "kdp.ownCluster" . -}}
{{- coalesce (index . 0).pin $settings.pin (include "kdp.heaviest" (list $settings.split $own)) $own | default "" -}}
{{- end }}

{{/*
The cluster with the greatest weight of a split; among equals the API's own, else the first by name. Empty if the split is limited to one
entry. Takes split and own cluster.
*/}}
{{- define "kdp.heaviest" -}}
{{- $split := index . 0 | default dict -}}
{{- $own := index . 1 -}}
{{- $heaviest := "" -}}
{{- $greatest := 0.0 -}}
{{- if not $split.entry -}}
{{- range $cluster, $weight := $split.weights -}}
{{- $weight = float64 $weight -}}
{{- if or (gt $weight $greatest) (and (eq $weight $greatest) (gt $weight 0.0) (eq $cluster $own)) -}}
{{- $heaviest = $cluster -}}
{{- $greatest = $weight -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- $heaviest -}}
{{- end }}

{{/*
The upstream of an API in one cluster, as JSON: cluster, object (the name of its Kubernetes objects), scheme, hostHeader (the Host that it
receives unless that is the client's; without the port, which Kong adds if it is not the scheme's default), hostName (the same without any
port), hasOtherHost (it receives a literal without that port, which Kong's own route cannot send), serverName (for the TLS handshake; empty
for an IP address), address, isIp, port, basePath, tlsVerify, name (the host of its url), isOwnUrl (the API's `upstream`), hasAddress (the
dialled address differs from the name). Takes root, API, effective settings, cluster.
*/}}
{{- define "kdp.upstream" -}}
{{- $root := index . 0 -}}
{{- $name := index . 1 -}}
{{- $settings := index . 2 -}}
{{- $cluster := index . 3 -}}
{{- $table := $root.Values.routeTable -}}
{{- $entry := get $table.clusters $cluster -}}
{{- $isOwnUrl := and $settings.upstream (eq $cluster (include "kdp.ownCluster" (list $table $settings))) | not | not -}}
{{- $url := ternary $settings.upstream $entry.url $isOwnUrl | replace "{api}" $name -}}
{{- $upstream := include "kdp.url" $url | fromJson -}}
{{- $hasAddress := and $entry.address (not $isOwnUrl) | not | not -}}
{{- $address := $hasAddress | ternary ($entry.address | default "" | replace "{api}" $name) $upstream.name -}}
{{- $hostHeader := $settings.hostHeader | default "upstream" | replace "{api}" $name -}}
{{- $isLiteral := not (has $hostHeader (list "upstream" "client")) -}}
{{- if not $isLiteral }}{{ $hostHeader = $upstream.host }}{{ end -}}
{{- $port := printf ":%d" (int $upstream.port) -}}
{{- $isOwnPort := eq (int $upstream.port) (ternary 443 80 (eq $upstream.scheme "https")) -}}
{{- $hasOtherHost := and $isLiteral (not $isOwnPort) (not (hasSuffix $port $hostHeader)) -}}
{{- if and $isLiteral (not $isOwnPort) }}{{ $hostHeader = trimSuffix $port $hostHeader }}{{ end -}}
{{- $hostName := regexReplaceAll ":[0-9]+$" $hostHeader "" -}}
{{- dict
  "cluster" $cluster
  "object" (include "kdp.nameOf" (list $root $name $cluster))
  "name" $upstream.name
  "isOwnUrl" $isOwnUrl
  "hasAddress" $hasAddress
  "scheme" $upstream.scheme
  "hostHeader" $hostHeader
  "hostName" $hostName
  "hasOtherHost" $hasOtherHost
  "serverName" (include "kdp.isIp" $hostName | empty | ternary $hostName "")
  "address" $address
  "isIp" (include "kdp.isIp" $address | empty | not)
  "port" $upstream.port
  "basePath" $upstream.basePath
  "tlsVerify" (ternary $entry.tlsVerify true (hasKey $entry "tlsVerify"))
  | toJson -}}
{{- end }}

{{/* The parts of an upstream's URL: scheme, host, name (the host, an IPv6 address without brackets), port, basePath. */}}
{{- define "kdp.url" -}}
{{- $scheme := regexFind "^https?" . | default "http" -}}
{{- $authority := regexReplaceAll "^https?://([^/]*).*$" . "${1}" -}}
{{- $port := regexFind ":[0-9]+$" $authority | trimPrefix ":" -}}
{{- $name := regexReplaceAll ":[0-9]+$" $authority "" -}}
{{- $own := ternary "443" "80" (eq $scheme "https") -}}
{{- dict
  "scheme" $scheme
  "name" ($name | trimPrefix "[" | trimSuffix "]")
  "port" ($port | default $own | atoi)
  "host" $name
  "basePath" (regexReplaceAll "^https?://[^/]*" . "")
  | toJson -}}
{{- end }}

{{/* Whether a host is an IP address. */}}
{{- define "kdp.isIp" -}}
{{- if regexMatch "^[0-9]+([.][0-9]+){3}$|:" . }}true{{ end -}}
{{- end }}
