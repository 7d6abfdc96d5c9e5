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

var snippet = regexp.MustCompile("(?s)```go\n(.*?)```")

// The README's snippet is compiled and run as it stands, but for the server's address.
func TestTheSnippetRuns(t *testing.T) {
	url := os.Getenv("OPENRUNS_PRISM")
	if url == "" {
		url = newWire(t).url("stream")
		t.Log("no Prism at OPENRUNS_PRISM: run against the wire server")
	}
	found := snippet.FindSubmatch(readFile(t, filepath.Join(root, "generated/go/README.md")))
	check(t, found != nil, "the README has no snippet")
	code := strings.ReplaceAll(string(found[1]), "http://localhost:2024", url)
	module, err := filepath.Abs(filepath.Join(root, "generated/go"))
	check(t, err == nil, "%v", err)
	const require = "module snippet\n\ngo 1.24\n\nrequire github.com/openruns/openruns-go v0.0.0\n\nreplace github.com/openruns/openruns-go => %s\n"
	folder := t.TempDir()
	for name, text := range map[string]string{"main.go": code, "go.mod": fmt.Sprintf(require, module)} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{{"vet", "."}, {"run", "."}} {
		command := exec.Command("go", args...)
		command.Dir = folder
		output, err := command.CombinedOutput()
		check(t, err == nil, "go %s: %v\n%s", args[0], err, output)
		check(t, args[0] == "vet" || strings.Contains(string(output), answer), "%s", output)
	}
}
