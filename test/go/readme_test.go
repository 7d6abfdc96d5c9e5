package openruns_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var program = regexp.MustCompile("(?s)```go\n(.*?)```")

// Every program of the README is compiled and run as it stands, but for the server's address.
func TestTheProgramsOfTheReadmeRun(t *testing.T) {
	row(t, "readme-runs")
	found := program.FindAllSubmatch(readFile(t, filepath.Join(root, "generated/go/README.md")), -1)
	wants := []string{answer, "the final state:"}
	check(t, len(found) == len(wants), "the README has %d programs", len(found))
	for at, want := range wants {
		url := os.Getenv("OPENRUNS_PRISM")
		if url == "" {
			url = newWire(t).url("stream")
			t.Log("no Prism at OPENRUNS_PRISM: run against the wire server")
		}
		output := runProgram(t, strings.ReplaceAll(string(found[at][1]), "http://localhost:2024", url))
		check(t, strings.Contains(output, want), "%s", output)
	}
}

// runProgram vets and runs a program in a module of its own, and gives what it prints.
func runProgram(t *testing.T, code string) string {
	t.Helper()
	module, err := filepath.Abs(filepath.Join(root, "generated/go"))
	check(t, err == nil, "%v", err)
	const require = "module program\n\ngo 1.24\n\nrequire github.com/openruns/openruns-go v0.0.0\n\nreplace github.com/openruns/openruns-go => %s\n"
	folder := t.TempDir()
	for name, text := range map[string]string{"main.go": code, "go.mod": fmt.Sprintf(require, module)} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var output []byte
	for _, args := range [][]string{{"vet", "."}, {"run", "."}} {
		command := exec.Command("go", args...)
		command.Dir = folder
		output, err = command.CombinedOutput()
		check(t, err == nil, "go %s: %v\n%s", args[0], err, output)
	}
	return string(output)
}
