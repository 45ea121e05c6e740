{{- define "kdp.sourceNotes" }}{{ end }}
