// Generated from spec/ by `npm run generate`; do not edit.

module github.com/openruns/openruns-go

go 1.24
