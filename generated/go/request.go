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

// request is what is sent, without the headers that each attempt makes anew.
type request struct {
	method string
	// path is with its query.
	path   string
	header http.Header
	// body is nil where nothing is sent.
	body []byte
	// stream says that an event stream is asked for.
	stream bool
	// text says that a text is asked for, such as a page.
	text bool
}

// makeRequest puts the parameters where the operation wants them.
func (o *operation) makeRequest(params parameters) (*request, error) {
	made := &request{method: o.method, path: o.path, stream: o.result == resultStream, text: o.result == resultText}
	var query url.Values
	var inBody parameters
	for _, one := range params {
		if one.value == nil && slices.Contains(o.nullUnset, one.name) {
			continue
		}
		if err := o.checkLabels(one); err != nil {
			return nil, err
		}
		placeholder := "{" + one.name + "}"
		inPath := strings.Contains(o.path, placeholder)
		if _, isMissing := one.value.(missing); isMissing {
			return nil, missingError(one.name, inPath)
		}
		wireName := one.name
		if renamed := o.rename[wireName]; renamed != "" {
			wireName = renamed
		}
		switch {
		case inPath:
			segment, err := o.text(one)
			if err != nil {
				return nil, err
			}
			// A server takes `.` and `..` out of a path, so that the request would reach another operation.
			if segment == "" || segment == "." || segment == ".." {
				return nil, fmt.Errorf("%s is a part of the path and must not be %q", one.name, segment)
			}
			made.path = strings.Replace(made.path, placeholder, url.PathEscape(segment), 1)
		case o.headers[one.name] != "":
			if made.header == nil {
				made.header = http.Header{}
			}
			made.header.Set(o.headers[one.name], plainText(one.value))
		case slices.Contains(o.query, one.name):
			if query == nil {
				query = url.Values{}
			}
			values, err := o.queryValues(one)
			if err != nil {
				return nil, err
			}
			query[wireName] = append(query[wireName], values...)
		default:
			inBody = append(inBody, parameter{wireName, one.value})
		}
	}
	if start := strings.IndexByte(made.path, '{'); start >= 0 {
		return nil, missingError(strings.Trim(made.path[start:], "{}"), true)
	}
	if len(query) > 0 {
		made.path += "?" + query.Encode()
	}
	var err error
	made.body, err = o.encodeBody(inBody)
	return made, err
}

func missingError(name string, inPath bool) error {
	if inPath {
		return fmt.Errorf("%s is a part of the path and was not given", name)
	}
	return fmt.Errorf("%s is required and was not given", name)
}

// encodeBody writes the parameters of the body; nil where the operation takes no body.
func (o *operation) encodeBody(params parameters) ([]byte, error) {
	if o.wholeBody != "" {
		return encodeParameter(o.wholeBody, params.get(o.wholeBody))
	}
	if !o.hasBody {
		return nil, nil
	}
	body := []byte{'{'}
	for _, one := range params {
		value, err := encodeParameter(one.name, one.value)
		if err != nil {
			return nil, err
		}
		if len(body) > 1 {
			body = append(body, ',')
		}
		body = append(strconv.AppendQuote(body, one.name), ':')
		body = append(body, value...)
	}
	return append(body, '}'), nil
}

func encodeParameter(name string, value any) ([]byte, error) {
	data, err := marshal(value)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be written as JSON: %w", name, err)
	}
	return data, nil
}

// marshal writes JSON without the escapes that encoding/json makes for web pages.
func marshal(value any) ([]byte, error) {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return bytes.TrimSuffix(buffer.Bytes(), []byte("\n")), err
}

// queryValues gives the values of one name in the query; a list is several unless its style makes it one.
func (o *operation) queryValues(one parameter) ([]string, error) {
	of := reflect.ValueOf(one.value)
	switch {
	case one.value == nil:
		return nil, nil
	case of.Kind() != reflect.Slice || o.lists[one.name] != "":
		value, err := o.text(one)
		return []string{value}, err
	}
	return texts(of), nil
}

// text gives a parameter as one value of a path or a query.
func (o *operation) text(one parameter) (string, error) {
	of := reflect.ValueOf(one.value)
	if of.Kind() != reflect.Slice {
		return plainText(one.value), nil
	}
	switch o.lists[one.name] {
	case "comma":
		return strings.Join(texts(of), ","), nil
	case "period":
		if of.Len() == 0 {
			return "", fmt.Errorf("%s is empty: it needs at least one label", one.name)
		}
		return strings.Join(texts(of), "."), nil
	}
	return plainText(one.value), nil
}

// checkLabels refuses labels that a server would read as other ones: it divides labels at periods, and drops empty ones.
func (o *operation) checkLabels(one parameter) error {
	of := reflect.ValueOf(one.value)
	if of.Kind() != reflect.Slice || !slices.Contains(o.labels, one.name) {
		return nil
	}
	for _, label := range texts(of) {
		if label == "" || strings.Contains(label, ".") {
			return fmt.Errorf("%s has the label %q: a label must not be empty or hold a period", one.name, label)
		}
	}
	return nil
}

func texts(list reflect.Value) []string {
	items := make([]string, list.Len())
	for at := range items {
		items[at] = plainText(list.Index(at).Interface())
	}
	return items
}

// plainText is a value as it stands in a path, a query or a header.
func plainText(value any) string {
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
