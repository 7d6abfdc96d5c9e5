// Copied from src/go/run.go by `npm run generate`; edit it there.

package openruns

import (
	"net/http"
	"net/url"
	"regexp"
)

var runPath = regexp.MustCompile(`(?:/threads/([^/?#]+))?/runs/([^/?#]+)`)

// runIdentity is what is known of a run; empty where nothing is.
type runIdentity struct{ thread, id string }

// name is the run's id for a message, with a space before it.
func (r runIdentity) name() string {
	if r.id == "" {
		return ""
	}
	return " " + r.id
}

// path is that of the run on its thread, or of a run without one.
func (r runIdentity) path(last string) string {
	path := "/runs/" + url.PathEscape(r.id) + last
	if r.thread != "" {
		path = "/threads/" + url.PathEscape(r.thread) + path
	}
	return path
}

// runOf is the run that the headers of an answer name. Where they name no thread it is the one of the call.
func runOf(header http.Header, params parameters) runIdentity {
	where := header.Get("Content-Location")
	if where == "" {
		where = header.Get("Location")
	}
	found := runPath.FindStringSubmatch(where)
	if found == nil {
		return runIdentity{}
	}
	thread, id := unescape(found[1]), unescape(found[2])
	if id == "." || id == ".." || thread == "." || thread == ".." {
		return runIdentity{}
	}
	if thread == "" {
		thread = plainText(params.get("thread_id"))
	}
	return runIdentity{thread, id}
}

func unescape(segment string) string {
	if plain, err := url.PathUnescape(segment); err == nil {
		return plain
	}
	return segment
}
