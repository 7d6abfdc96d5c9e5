module github.com/openruns/openruns-go

go 1.24
