// Copied from src/go/values.go by `npm run generate`; edit it there.

package openruns

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
)

// Object is a JSON object with arbitrary keys. Decoded, its numbers are json.Number, so none loses a digit.
type Object map[string]any

// UnmarshalJSON reads an object or null.
func (o *Object) UnmarshalJSON(data []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	return decoder.Decode((*map[string]any)(o))
}

// Decode reads free data, such as a graph's state, into a type of your own.
func Decode[T any](data json.RawMessage) (T, error) {
	var value T
	if err := json.Unmarshal(data, &value); err != nil {
		return value, fmt.Errorf("decode %T: %w", value, err)
	}
	return value, nil
}

// MustRaw makes free data of a value, `Command{Resume: MustRaw("yes")}`; it panics where that cannot be written as JSON, such as
// a function.
func MustRaw(value any) json.RawMessage {
	data, err := marshal(value)
	if err != nil {
		panic(fmt.Sprintf("openruns.MustRaw(%T): %v", value, err))
	}
	return data
}

// Unknown is a value of a union that this version does not know, or that does not have the shape it should.
type Unknown struct {
	// Raw is the value as it came.
	Raw json.RawMessage
}

// MarshalJSON writes the value as it came.
func (u Unknown) MarshalJSON() ([]byte, error) {
	if u.Raw == nil {
		return []byte("null"), nil
	}
	return u.Raw, nil
}

func unknown(data []byte) *Unknown { return &Unknown{bytes.Clone(data)} }

// arm reads a value as one arm of its union.
func arm[T any](data []byte) (*T, bool) {
	value := new(T)
	err := json.Unmarshal(data, value)
	return value, err == nil
}

// one, some, many and dict read the places where a union stands: alone, optional, in a list, in an object.
func one[U any](to *U, raw json.RawMessage, decode func([]byte) U) {
	if raw != nil && string(raw) != "null" {
		*to = decode(raw)
	}
}

func some[U any](to *Opt[U], raw json.RawMessage, decode func([]byte) U) {
	switch {
	case string(raw) == "null":
		*to = Null[U]()
	case raw != nil:
		*to = Set(decode(raw))
	}
}

func many[U any](to *[]U, raw []json.RawMessage, decode func([]byte) U) {
	if raw == nil {
		return
	}
	*to = make([]U, len(raw))
	for at, item := range raw {
		one(&(*to)[at], item, decode)
	}
}

func dict[U any](to *map[string]U, raw map[string]json.RawMessage, decode func([]byte) U) {
	if raw == nil {
		return
	}
	*to = make(map[string]U, len(raw))
	for key, item := range raw {
		var value U
		one(&value, item, decode)
		(*to)[key] = value
	}
}

// kindOf says what stands at the start of a JSON value: one of `{["tfn`, or 0 for a number.
func kindOf(data []byte) byte {
	data = bytes.TrimLeft(data, " \t\r\n")
	if len(data) > 0 && bytes.IndexByte([]byte(`{["tfn`), data[0]) >= 0 {
		return data[0]
	}
	return '0'
}

// shape is an object's properties; what is no object has none.
func shape(data []byte) map[string]json.RawMessage {
	var properties map[string]json.RawMessage
	if json.Unmarshal(data, &properties) != nil {
		return nil
	}
	return properties
}

// has says whether all of these properties are there.
func has(properties map[string]json.RawMessage, names ...string) bool {
	return !slices.ContainsFunc(names, func(name string) bool { return properties[name] == nil })
}

// is says whether a property is one of these strings, or absent where it may be.
func is(properties map[string]json.RawMessage, name string, values ...string) bool {
	raw, there := properties[name]
	return !there || slices.Contains(values, textOf(raw))
}

func textOf(raw json.RawMessage) string {
	var value string
	if json.Unmarshal(raw, &value) != nil {
		return ""
	}
	return value
}

// splitExtra gives the properties of an object that its type does not name.
func splitExtra[T any](data []byte, known ...string) (map[string]T, error) {
	raw := shape(data)
	for _, name := range known {
		delete(raw, name)
	}
	if len(raw) == 0 {
		return nil, nil
	}
	extra := make(map[string]T, len(raw))
	for name, item := range raw {
		var value T
		if err := json.Unmarshal(item, &value); err != nil {
			return nil, err
		}
		extra[name] = value
	}
	return extra, nil
}

// joinExtra writes an object with its further properties.
func joinExtra[T any](plain any, extra map[string]T) ([]byte, error) {
	data, err := json.Marshal(plain)
	if err != nil || len(extra) == 0 {
		return data, err
	}
	more, err := json.Marshal(extra)
	if err != nil || len(data) == 2 {
		return more, err
	}
	return append(append(data[:len(data)-1], ','), more[1:]...), nil
}

// discriminate gives the text of one property of an object that is known to be JSON; empty where it has none.
func discriminate(data []byte, name string) string {
	if kindOf(data) != '{' {
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
				if kindOf(rest) != '"' {
					return ""
				}
				return textOf(rest[:stringEnd(rest, 0)+1])
			}
			at = end
		}
	}
	return ""
}

// stringEnd finds the quotation mark that ends the string that begins here.
func stringEnd(data []byte, at int) int {
	for at++; at < len(data)-1 && data[at] != '"'; at++ {
		if data[at] == '\\' {
			at++
		}
	}
	return min(at, len(data)-1)
}
