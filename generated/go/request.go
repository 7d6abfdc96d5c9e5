// Copied from src/go/request.go by `npm run generate`; edit it there.

package openruns

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

type resultKind uint8

// A result is one JSON value unless one of these says otherwise.
const (
	// resultWait is JSON after keep-alive bytes, where a failed run is a 200.
	resultWait resultKind = iota + 1
	resultStream
	resultText
	resultEmpty
)

// operation is what the runtime must know of one operation of the contract.
type operation struct {
	id     string
	method string
	// path has `{placeholders}`, each filled from the parameter of the same name.
	path string
	// query names the parameters that travel in the query; a list is repeated unless lists says otherwise.
	query []string
	lists map[string]string
	// headers are the names of headers by the names of their parameters.
	headers map[string]string
	// hasBody: all parameters that are left make up the JSON body; whole: that one parameter is the body.
	hasBody bool
	whole   string
	// rename has the wire's names of parameters whose name differs.
	rename map[string]string
	result resultKind
	// optional: a success may also come without a body.
	optional bool
	// fails are statuses below 300 that nevertheless say that it failed.
	fails []int
	// when: of several operations behind one method, the first is called whose when parameters are all given.
	when []string
}

// field is a parameter that was given.
type field struct {
	name  string
	value any
}

type fields []field

type optional interface{ lookup() (any, bool) }

// add takes a parameter in; one that is unset stays out.
func (f *fields) add(name string, value any) {
	switch value := value.(type) {
	case nil:
	case optional:
		if inner, there := value.lookup(); there {
			*f = append(*f, field{name, inner})
		}
	default:
		of := reflect.ValueOf(value)
		switch of.Kind() {
		case reflect.Slice, reflect.Map, reflect.Pointer:
			if of.IsNil() {
				return
			}
		}
		*f = append(*f, field{name, value})
	}
}

func (f fields) get(name string) any {
	for _, one := range f {
		if one.name == name {
			return one.value
		}
	}
	return nil
}

// choose gives the first operation whose selecting parameters are all given, and the parameters without those that selected
// nothing.
func choose(operations []operation, given fields) (*operation, fields) {
	for at := range operations {
		missing := func(name string) bool { return given.get(name) == nil }
		if slices.ContainsFunc(operations[at].when, missing) {
			continue
		}
		var selecting []string
		for _, other := range operations {
			selecting = append(selecting, other.when...)
		}
		return &operations[at], slices.DeleteFunc(slices.Clone(given), func(one field) bool {
			return slices.Contains(selecting, one.name) && missing(one.name)
		})
	}
	panic("the last operation of a method needs no selecting parameter")
}

// parts are what the parameters of one call are on the wire.
type parts struct {
	// path is with its query.
	path   string
	header http.Header
	body   []byte
}

func (o *operation) build(given fields) (parts, error) {
	header := http.Header{"Accept": {"application/json"}}
	if o.result == resultStream {
		header.Set("Accept", "text/event-stream")
	}
	query, left := url.Values{}, fields{}
	path := o.path
	for _, one := range given {
		wire := one.name
		if renamed := o.rename[wire]; renamed != "" {
			wire = renamed
		}
		placeholder := "{" + one.name + "}"
		switch {
		case strings.Contains(path, placeholder):
			segment := text(one.value)
			// A dot or two would be resolved away, and the request would reach another path.
			if segment == "" || segment == "." || segment == ".." {
				return parts{}, fmt.Errorf("%s is part of the path and cannot be %q", one.name, segment)
			}
			path = strings.Replace(path, placeholder, url.PathEscape(segment), 1)
		case o.headers[one.name] != "":
			header.Set(o.headers[one.name], text(one.value))
		case slices.Contains(o.query, one.name):
			addQuery(query, wire, one.value, o.lists[one.name])
		default:
			left = append(left, field{wire, one.value})
		}
	}
	if start := strings.IndexByte(path, '{'); start >= 0 {
		return parts{}, fmt.Errorf("%s is part of the path and was not given", strings.Trim(path[start:], "{}"))
	}
	if len(query) > 0 {
		path += "?" + query.Encode()
	}
	body, err := o.encode(left)
	if body != nil {
		header.Set("Content-Type", "application/json")
	}
	return parts{path, header, body}, err
}

// encode writes the parameters that are left; nil where the operation takes no body.
func (o *operation) encode(left fields) ([]byte, error) {
	if o.whole != "" {
		return marshal(left.get(o.whole))
	}
	if !o.hasBody {
		return nil, nil
	}
	var body bytes.Buffer
	for _, one := range left {
		value, err := marshal(one.value)
		if err != nil {
			return nil, fmt.Errorf("%s cannot be written as JSON: %w", one.name, err)
		}
		if body.Len() > 0 {
			body.WriteByte(',')
		}
		fmt.Fprintf(&body, "%q:%s", one.name, value)
	}
	return slices.Concat([]byte("{"), body.Bytes(), []byte("}")), nil
}

// marshal writes JSON as it is meant for a server, not for a page.
func marshal(value any) ([]byte, error) {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return bytes.TrimSuffix(buffer.Bytes(), []byte("\n")), err
}

func addQuery(query url.Values, name string, value any, style string) {
	of := reflect.ValueOf(value)
	switch {
	case value == nil:
	case of.Kind() != reflect.Slice || style == "json":
		query.Add(name, text(value))
	default:
		items := make([]string, of.Len())
		for at := range items {
			items[at] = text(of.Index(at).Interface())
		}
		if style == "comma" {
			items = []string{strings.Join(items, ",")}
		}
		query[name] = append(query[name], items...)
	}
}

// text is a value as it stands in a path, a query or a header.
func text(value any) string {
	of := reflect.ValueOf(value)
	switch of.Kind() {
	case reflect.Invalid:
		return ""
	case reflect.String:
		return of.String()
	case reflect.Int, reflect.Int64:
		return strconv.FormatInt(of.Int(), 10)
	case reflect.Bool:
		return strconv.FormatBool(of.Bool())
	}
	data, err := marshal(value)
	if err != nil {
		return fmt.Sprint(value)
	}
	return string(data)
}
