package openruns

import (
	"bytes"
	"encoding/json"
	"slices"
)

func unknownValue(data []byte) *Unknown { return &Unknown{bytes.Clone(data)} }

// readArm reads a value as one arm of its union.
func readArm[T any](data []byte) (*T, bool) {
	value := new(T)
	err := unmarshal(data, value)
	return value, err == nil
}

// readOne, readOptional, readList and readMap read the places where a union may stand.
func readOne[U any](to *U, raw json.RawMessage, decode func([]byte) U) {
	if raw != nil && string(raw) != "null" {
		*to = decode(raw)
	}
}

func readOptional[U any](to *Opt[U], raw json.RawMessage, decode func([]byte) U) {
	switch {
	case string(raw) == "null":
		*to = Null[U]()
	case raw != nil:
		*to = Set(decode(raw))
	}
}

func readList[U any](to *[]U, raw []json.RawMessage, decode func([]byte) U) {
	if raw == nil {
		return
	}
	*to = make([]U, len(raw))
	for at, item := range raw {
		readOne(&(*to)[at], item, decode)
	}
}

func readMap[U any](to *map[string]U, raw map[string]json.RawMessage, decode func([]byte) U) {
	if raw == nil {
		return
	}
	*to = make(map[string]U, len(raw))
	for key, item := range raw {
		var value U
		readOne(&value, item, decode)
		(*to)[key] = value
	}
}

// firstByte says what a JSON value is: one of `{["tfn`, or 0 for a number.
func firstByte(data []byte) byte {
	data = bytes.TrimLeft(data, " \t\r\n")
	if len(data) > 0 && bytes.IndexByte([]byte(`{["tfn`), data[0]) >= 0 {
		return data[0]
	}
	return '0'
}

// shape is the properties of an object; nil where the JSON is no object.
func shape(data []byte) map[string]json.RawMessage {
	var properties map[string]json.RawMessage
	if json.Unmarshal(data, &properties) != nil {
		return nil
	}
	return properties
}

// hasAll says whether all of these properties are there.
func hasAll(properties map[string]json.RawMessage, names ...string) bool {
	return !slices.ContainsFunc(names, func(name string) bool { return properties[name] == nil })
}

// isOneOf says whether a property is one of these strings, or not there.
func isOneOf(properties map[string]json.RawMessage, name string, values ...string) bool {
	raw, there := properties[name]
	return !there || slices.Contains(values, textOf(raw))
}

// discriminate gives the text of one property of an object that is known to be JSON; "" where it has none.
func discriminate(data []byte, name string) string {
	if firstByte(data) != '{' {
		return ""
	}
	depth, isKey := 0, false
	for at := 0; at < len(data); at++ {
		switch data[at] {
		case '{', '[':
			depth++
			isKey = depth == 1
		case '}', ']':
			depth--
		case ',':
			isKey = depth == 1
		case ':':
			isKey = false
		case '"':
			end := stringEnd(data, at)
			if isKey && string(data[at+1:end]) == name {
				rest := bytes.TrimLeft(data[end+1:], ": \t\r\n")
				if firstByte(rest) != '"' {
					return ""
				}
				return textOf(rest[:stringEnd(rest, 0)+1])
			}
			at = end
		}
	}
	return ""
}

// stringEnd finds the quotation mark that ends the string which begins here.
func stringEnd(data []byte, at int) int {
	for at++; at < len(data)-1 && data[at] != '"'; at++ {
		if data[at] == '\\' {
			at++
		}
	}
	return min(at, len(data)-1)
}
