{{/*
The consumers, as JSON: name, customId, groups, credentials, and the name of each one's object, which has only the letters that Kubernetes
allows.
*/}}
{{- define "kdp.consumers" -}}
{{- $items := list -}}
{{- range .Values.consumers -}}
{{- $label := regexReplaceAll "[^a-z0-9]+" (lower .name) "-" | trimAll "-" -}}
{{- if ne $label .name }}{{ $label = printf "%s-%s" $label (.name | sha256sum | trunc 8) | trimAll "-" }}{{ end -}}
{{- $item := dict "name" .name "groups" (.groups | default list) "credentials" (.credentials | default list) -}}
{{- with .customId }}{{ $_ := set $item "customId" . }}{{ end -}}
{{- $_ := set $item "object" (include "kdp.nameOf" (list $ "consumer" $label)) -}}
{{- $items = append $items $item -}}
{{- end -}}
{{- dict "items" $items | toJson -}}
{{- end }}

{{/* The consumers without the names of their objects, for the script that completes kong.yml (files/consumers.lua). */}}
{{- define "kdp.consumersJson" -}}
{{- $items := list -}}
{{- range (include "kdp.consumers" . | fromJson).items }}{{ $items = append $items (omit . "object") }}{{ end -}}
{{- $items | toJson -}}
{{- end }}

{{/* Whether the pod completes kong.yml with consumers before Kong starts. */}}
{{- define "kdp.completesKongYml" -}}
{{- if and .Values.consumers (not .Values.ingressController.enabled) }}true{{ end -}}
{{- end }}

{{/*
The plugins of APIs that let in consumers only, of which no consumer has a credential (of acl: a group), as JSON: texts such as
"api01: key-auth". The TypeScript counterpart is scripts/kdp/values/chart/consumer-rules.ts.
*/}}
{{- define "kdp.pluginsWithoutConsumers" -}}
{{- $known := list -}}
{{- range .Values.consumers -}}
{{- range .credentials }}{{ $known = append $known .type }}{{ end -}}
{{- if .groups }}{{ $known = append $known "acl" }}{{ end -}}
{{- end -}}
{{- $found := list -}}
{{- range $name, $settings := include "kdp.effectiveApis" . | fromJson -}}
{{- range $settings.plugins -}}
{{- if and (has .name (list "key-auth" "basic-auth" "hmac-auth" "jwt" "acl")) (not (has .name $known)) -}}
{{- $found = append $found (printf "%s: %s" $name .name) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- dict "items" $found | toJson -}}
{{- end }}
