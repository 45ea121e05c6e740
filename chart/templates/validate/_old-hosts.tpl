{{/* The errors in the lifecycle of an old host, as JSON. Takes the place and the fields. */}}
{{- define "kdp.lifecycleFindings" -}}
{{- $at := index . 0 -}}
{{- $lifecycle := index . 1 -}}
{{- $found := list -}}
{{- $times := dict -}}
{{- range $field, $date := pick $lifecycle "deprecated" "sunset" -}}
{{- $time := include "kdp.unixTime" $date | int64 -}}
{{- if ge $time 0 -}}
{{- $_ := set $times $field $time -}}
{{- else -}}
{{- $found = append $found (printf "%s: %s is %s, which is no day of the calendar. Correct it. (bad-value)" $at $field $date) -}}
{{- end -}}
{{- end -}}
{{- if and (hasKey $times "deprecated") (hasKey $times "sunset") -}}
{{- if lt $times.sunset $times.deprecated -}}
{{- $found = append $found (printf "%s: its sunset, %s, is before its deprecation, %s. Set it to that day or later. (sunset-too-early)" $at $lifecycle.sunset $lifecycle.deprecated) -}}
{{- end -}}
{{- end -}}
{{- if and $lifecycle.afterSunset (not $lifecycle.sunset) -}}
{{- $found = append $found (printf "%s: afterSunset is set, but there is no sunset. Set sunset, or remove afterSunset. (no-sunset)" $at) -}}
{{- end -}}
{{- $last := int64 0 -}}
{{- range $lifecycle.brownouts -}}
{{- $brownout := printf "%s: the brownout from %s to %s" $at .from .until -}}
{{- $from := include "kdp.unixTime" .from | int64 -}}
{{- $until := include "kdp.unixTime" .until | int64 -}}
{{- if or (lt $from 0) (lt $until 0) -}}
{{- $found = append $found (printf "%s has no day of the calendar. Correct it. (bad-value)" $brownout) -}}
{{- else -}}
{{- if le $until $from -}}
{{- $found = append $found (printf "%s ends before it begins. Give from, then until. (brownout-order)" $brownout) -}}
{{- end -}}
{{- if and (hasKey $times "sunset") (gt $until ($times.sunset | default 0 | int64)) -}}
{{- $found = append $found (printf "%s goes on after the host's sunset, %s. Let it end by then. (brownout-order)" $brownout $lifecycle.sunset) -}}
{{- end -}}
{{- if lt $from $last -}}
{{- $found = append $found (printf "%s begins before the previous one is over. List brownouts in order. (brownout-order)" $brownout) -}}
{{- end -}}
{{- $last = max $last $until -}}
{{- end -}}
{{- end -}}
{{- range $field, $link := $lifecycle.links -}}
{{- with include "kdp.tooLong" (list (printf "%s: links.%s" $at $field) (include "kdp.url" (lower $link) | fromJson).host) }}{{ $found = append $found . }}{{ end -}}
{{- end -}}
{{- dict "items" $found | toJson -}}
{{- end }}
