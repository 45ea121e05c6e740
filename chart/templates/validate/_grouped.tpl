{{/*
Errors as sentences, as JSON. Of more than three that say the same of several APIs or list positions, the first stays, with the names of the
others. kdp validate groups in the same way (scripts/kdp/text/findings.ts). Takes the errors.
*/}}
{{- define "kdp.grouped" -}}
{{- $groups := dict -}}
{{- $order := list -}}
{{- range index . 0 -}}
{{- $api := regexFind "routeTable[.]apis[.][a-z0-9-]+" . | trimPrefix "routeTable.apis." -}}
{{- if not $api }}{{ $api = regexFind "for [a-z0-9-]+ the " . | trimPrefix "for " | trimSuffix " the " }}{{ end -}}
{{- if not $api }}{{ $api = regexFind "[^ ]+ is too long for DNS" . | trimSuffix " is too long for DNS" }}{{ end -}}
{{- $key := regexReplaceAll "\\[[0-9]+\\]" . "[]" -}}
{{- if $api }}{{ $key = regexReplaceAll (printf "\\b%s\\b" $api) $key "{api}" }}{{ end -}}
{{- if not (hasKey $groups $key) }}{{ $order = append $order $key }}{{ end -}}
{{- $_ := set $groups $key (append (get $groups $key | default list) (dict "text" . "api" $api)) -}}
{{- end -}}
{{- $texts := list -}}
{{- range $order -}}
{{- $group := get $groups . -}}
{{- if le (len $group) 3 -}}
{{- range $group }}{{ $texts = append $texts .text }}{{ end -}}
{{- else -}}
{{- $names := list -}}
{{- range rest $group }}{{ with .api }}{{ $names = append $names . }}{{ end }}{{ end -}}
{{- $which := uniq $names | empty | ternary "" (printf ": %s" (include "kdp.someNames" (list dict (uniq $names)))) -}}
{{- $texts = append $texts (printf "%s The same at %d other places%s." (first $group).text (sub (len $group) 1) $which) -}}
{{- end -}}
{{- end -}}
{{- dict "items" $texts | toJson -}}
{{- end }}
