{{/* A duration such as 1m30s (GEP-2257) in milliseconds. */}}
{{- define "kdp.milliseconds" -}}
{{- $total := 0 -}}
{{- range regexFindAll "[0-9]+(ms|h|m|s)" . -1 -}}
{{- $unit := regexFind "[a-z]+$" . -}}
{{- $total = add $total (mul (trimSuffix $unit . | atoi) (get (dict "h" 3600000 "m" 60000 "s" 1000 "ms" 1) $unit)) -}}
{{- end -}}
{{- $total -}}
{{- end }}

{{/* A day or a time of RFC 3339 as Unix time; negative for an invalid one. */}}
{{- define "kdp.unixTime" -}}
{{- $time := ternary . (printf "%sT00:00:00Z" .) (contains "T" .) -}}
{{- /* Go accepts an offset of 24 hours, which RFC 3339 does not have. */ -}}
{{- if regexMatch "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" $time -}}
{{- toDate "2006-01-02T15:04:05Z07:00" $time | unixEpoch -}}
{{- else -}}
-1
{{- end -}}
{{- end }}
