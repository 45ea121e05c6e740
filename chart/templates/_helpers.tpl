{{/* Whether the chart installs the gateway (role: target) and not the objects for the old cluster. */}}
{{- define "kdp.isTarget" -}}
{{- if eq .Values.role "target" }}true{{ end -}}
{{- end }}

{{/* The chart's name. */}}
{{- define "kdp.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 40 | trimSuffix "-" -}}
{{- end }}

{{/* The name of the release's objects, at most 40 characters long, so that an API's name can follow it. */}}
{{- define "kdp.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- $name := include "kdp.name" . -}}
{{- if contains $name .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/*
The name of an object of one part of the release, such as an API: a DNS label, shortened with a hash if it would be too long.
Takes a list: the root, then the parts.
*/}}
{{- define "kdp.nameOf" -}}
{{- $name := printf "%s-%s" (include "kdp.fullname" (first .)) (join "-" (rest .)) -}}
{{- if gt (len $name) 63 -}}
{{- printf "%s-%s" ($name | trunc 54 | trimSuffix "-") ($name | sha256sum | trunc 8) -}}
{{- else -}}
{{- $name -}}
{{- end -}}
{{- end }}

{{/* The name of a cluster-scoped object. */}}
{{- define "kdp.clusterName" -}}
{{- printf "%s-%s" .Release.Namespace (include "kdp.fullname" .) | trunc 200 -}}
{{- end }}

{{- define "kdp.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- default (include "kdp.fullname" .) .Values.serviceAccount.name -}}
{{- else -}}
{{- default "default" .Values.serviceAccount.name -}}
{{- end -}}
{{- end }}

{{/* The IngressClass of the release's controller. */}}
{{- define "kdp.ingressClass" -}}
{{- default (include "kdp.fullname" .) .Values.ingressController.ingressClass -}}
{{- end }}

{{/* The selector labels of the release's pods. */}}
{{- define "kdp.selectorLabels" -}}
app.kubernetes.io/name: {{ include "kdp.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{/* The labels of every object. */}}
{{- define "kdp.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" | quote }}
{{ include "kdp.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
{{- with .Values.commonLabels }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* An image by its digest or tag. */}}
{{- define "kdp.image" -}}
{{- if .digest -}}
{{- printf "%s@%s" .repository .digest -}}
{{- else -}}
{{- printf "%s:%s" .repository .tag -}}
{{- end -}}
{{- end }}

{{/* The security context of every container: Pod Security "restricted", and a read-only root file system. */}}
{{- define "kdp.containerSecurityContext" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
runAsUser: 1000
runAsGroup: 1000
capabilities:
  drop: [ALL]
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{/*
A word of a printed shell command, quoted where a shell would take it for more than one word of text. A line break or another control character
becomes a question mark, so that the command stays on its line. The TypeScript counterpart is scripts/kdp/text/shell-word.ts.
*/}}
{{- define "kdp.shellWord" -}}
{{- $word := regexReplaceAll "[\\x00-\\x1f\\x7f-\\x{9f}\\x{2028}\\x{2029}]" (toString .) "?" -}}
{{- if regexMatch "^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$" $word -}}
{{- $word -}}
{{- else -}}
{{- printf "'%s'" (replace "'" "'\\''" $word) -}}
{{- end -}}
{{- end }}

{{/* The command that changes values of the release, before its --set. Takes root. */}}
{{- define "kdp.upgradeCommand" -}}
helm upgrade {{ include "kdp.shellWord" .Release.Name }} CHART -n {{ include "kdp.shellWord" .Release.Namespace }} --reset-then-reuse-values
{{- end }}
