// Command bench measures the client beside the HTTP client and the JSON package of the standard library: `bash test/go/bench.sh`.
// It prints one line of JSON for each row; test/bench/README.md says what the rows are.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"slices"
	"syscall"
	"time"
)

const (
	threadID = "123e4567-e89b-12d3-a456-426614174001"
	rounds   = 15
	bare     = "net/http and encoding/json"
)

// row is one line of the output.
type row struct {
	Language string  `json:"language"`
	Name     string  `json:"name"`
	Ours     float64 `json:"ours"`
	Other    float64 `json:"other"`
	Against  string  `json:"against"`
	Ratio    float64 `json:"ratio"`
	Target   float64 `json:"target"`
	Unit     string  `json:"unit"`
}

func main() {
	log.SetFlags(0)
	switch {
	case len(os.Args) == 2 && os.Args[1] == "serve":
		serve()
		return
	case len(os.Args) == 4 && os.Args[1] == "open":
		openStreams(os.Args[2], os.Args[3])
		return
	}
	decodeRow()
	server := startServer()
	defer server.close()
	streamRow(server.URL)
	callRow(server.URL)
	openRow(server.URL)
}

func print(name, unit string, target float64, ours, others, ratios []float64) {
	line, err := json.Marshal(row{"go", name, rounded(median(ours)), rounded(median(others)), bare, rounded(median(ratios)), target, unit})
	must(err)
	fmt.Println(string(line))
}

// compareCPU lets both sides take their turn one right after the other: what slows the machine for a while slows both.
func compareCPU(name string, target float64, ours, theirs func()) {
	ours()
	theirs()
	var own, others, ratios []float64
	for range rounds {
		a, b := cpu(ours), cpu(theirs)
		own, others, ratios = append(own, a), append(others, b), append(ratios, a/b)
	}
	print(name, "ms CPU", target, own, others, ratios)
}

func median(values []float64) float64 {
	values = slices.Sorted(slices.Values(values))
	return values[len(values)/2]
}

func rounded(value float64) float64 {
	return float64(int(value*1000+0.5)) / 1000
}

// cpu is how many milliseconds of CPU the work takes in this process.
func cpu(work func()) float64 {
	before := used()
	work()
	return float64((used() - before).Microseconds()) / 1000
}

func used() time.Duration {
	var usage syscall.Rusage
	must(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
