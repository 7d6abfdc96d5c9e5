package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"os/exec"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"

	"github.com/openruns/openruns-go"
)

const openCount = 1000

// openRow measures what 1,000 streams hold that stay open after their first event, each side in processes of its own.
func openRow(url string) {
	var ours, others, ratios []float64
	for range 5 {
		a, b := memoryOf("ours", url), memoryOf("bare", url)
		ours, others, ratios = append(ours, a), append(others, b), append(ratios, a/b)
	}
	print("1,000 open streams", "kB a stream", 1.3, ours, others, ratios)
}

func memoryOf(side, url string) float64 {
	path, err := os.Executable()
	must(err)
	command := exec.Command(path, "open", side, url)
	command.Stderr = os.Stderr
	output, err := command.Output()
	must(err)
	value, err := strconv.ParseFloat(strings.TrimSpace(string(output)), 64)
	must(err)
	return value
}

// openStreams is the program of such a process: it prints kilobytes a stream.
func openStreams(side, url string) {
	client, bareClient := openruns.New(url), newBareClient()
	var first sync.WaitGroup
	open := func() {
		if side == "ours" {
			for range events(client, openruns.WithHeader("X-Stay-Open", "1")) {
				first.Done()
			}
			return
		}
		scan(postBare(bareClient, url, true).Body, "custom", func([]byte) { first.Done() })
	}
	// The first stream pays for what all share.
	first.Add(1)
	go open()
	first.Wait()
	before := resident()
	first.Add(openCount)
	for range openCount {
		go open()
	}
	first.Wait()
	fmt.Println(float64(resident()-before) / openCount)
}

// resident is the memory of this process in kilobytes.
func resident() int {
	debug.FreeOSMemory()
	status, err := os.ReadFile("/proc/self/status")
	must(err)
	_, rest, found := bytes.Cut(status, []byte("VmRSS:"))
	if !found {
		log.Fatal("/proc/self/status has no VmRSS")
	}
	value, err := strconv.Atoi(strings.Fields(string(rest))[0])
	must(err)
	return value
}
