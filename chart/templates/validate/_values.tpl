{{/* Contradictions in the values outside the table, as JSON. */}}
{{- define "kdp.valuesFindings" -}}
{{- $found := list -}}
{{- if and .Values.tls.certManager.enabled (not .Values.tls.certManager.issuerRef.name) -}}
{{- $found = append $found "tls.certManager is enabled and names no issuer. Set tls.certManager.issuerRef.name. (no-issuer)" -}}
{{- end -}}
{{- if and .Values.autoscaling.enabled (gt (int .Values.autoscaling.minReplicas) (int .Values.autoscaling.maxReplicas)) -}}
{{- $found = append $found "autoscaling.minReplicas is greater than maxReplicas. Lower the one or raise the other. (replicas-range)" -}}
{{- end -}}
{{- if and .Values.metrics.prometheusRule.enabled (not .Values.metrics.enabled) -}}
{{- $found = append $found "metrics.prometheusRule is enabled, and metrics.enabled is false: nothing would be counted. Enable both or neither. (rule-without-metrics)" -}}
{{- end -}}
{{- if ge (add (int .Values.terminationDelaySeconds) 5) (int .Values.terminationGracePeriodSeconds) -}}
{{- $found = append $found "terminationDelaySeconds leaves a pod less than 5 s to finish what is under way. Raise terminationGracePeriodSeconds. (grace-too-short)" -}}
{{- end -}}
{{- if and (not (has "http" .Values.proxy.protocols)) (not (has "https" .Values.proxy.protocols)) -}}
{{- $found = append $found "proxy.protocols names no protocol. Write http, https or both. (no-protocol)" -}}
{{- end -}}
{{- if and (has "http" .Values.proxy.protocols) (not (has "https" .Values.proxy.protocols)) (eq (int .Values.service.httpPort) 0) -}}
{{- $found = append $found "proxy.protocols is [http], and service.httpPort is 0: nothing could be reached. Set a port. (no-port)" -}}
{{- end -}}
{{- $names := list -}}
{{- $ids := list -}}
{{- $holders := dict -}}
{{- range $i, $consumer := .Values.consumers -}}
{{- if has .name $names -}}
{{- $found = append $found (printf "consumers[%d].name: %s stands twice. Put all of its credentials into one entry. (consumer-repeated)" $i .name) -}}
{{- end -}}
{{- $names = append $names .name -}}
{{- if and .customId (has .customId $ids) -}}
{{- $found = append $found (printf "consumers[%d].customId: another consumer has it. Give each one its own. (consumer-repeated)" $i) -}}
{{- end -}}
{{- with .customId }}{{ $ids = append $ids . }}{{ end -}}
{{- range $j, $credential := .credentials -}}
{{- $key := printf "%s %s" .type .secret -}}
{{- if hasKey $holders $key -}}
{{- $found = append $found (printf "consumers[%d].credentials[%d].secret: the Secret %s is already a %s credential of the consumer %s. Give each one Secrets of its own. (consumer-repeated)" $i $j .secret .type (get $holders $key)) -}}
{{- else -}}
{{- $_ := set $holders $key $consumer.name -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- dict "items" $found | toJson -}}
{{- end }}
