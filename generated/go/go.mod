// Copied from src/go/package/go.mod by `npm run generate`; edit it there.
module github.com/openruns/openruns-go

go 1.24
