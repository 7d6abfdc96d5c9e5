// Copied from src/go/values.go by `npm run generate`; edit it there.

package openruns

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Object is a JSON object with arbitrary keys. When it is read, its numbers become json.Number, so that no digit is lost.
type Object map[string]any

// UnmarshalJSON reads an object or null.
func (o *Object) UnmarshalJSON(data []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	return decoder.Decode((*map[string]any)(o))
}

// Decode reads free data, such as a graph's state, into a type of your own. A number that is too large for its field becomes the
// largest (or smallest) that the field can hold.
func Decode[T any](data json.RawMessage) (T, error) {
	var value T
	if err := unmarshal(data, &value); err != nil {
		return value, fmt.Errorf("the data does not fit the type %T: %w", value, err)
	}
	return value, nil
}

// MustRaw makes free data of a value, as in Command{Resume: MustRaw("yes")}. It panics where the value cannot be written as
// JSON, such as a function.
func MustRaw(value any) json.RawMessage {
	data, err := marshal(value)
	if err != nil {
		panic(fmt.Sprintf("openruns.MustRaw(%T): %v", value, err))
	}
	return data
}

// Unknown is a value of a union that this version does not know, or that does not have the shape it should have.
type Unknown struct {
	// Raw is the JSON as it came.
	Raw json.RawMessage
}

// MarshalJSON writes the JSON as it came.
func (u Unknown) MarshalJSON() ([]byte, error) {
	if u.Raw == nil {
		return []byte("null"), nil
	}
	return u.Raw, nil
}

// textOf gives a JSON string's text; "" where the JSON is no string.
func textOf(raw json.RawMessage) string {
	if isPlainText(raw) {
		return string(raw[1 : len(raw)-1])
	}
	var value string
	if json.Unmarshal(raw, &value) != nil {
		return ""
	}
	return value
}

// isPlainText says whether JSON is a string of ASCII letters without escapes, which needs no decoder.
func isPlainText(data []byte) bool {
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return false
	}
	for _, letter := range data[1 : len(data)-1] {
		if letter < ' ' || letter == '"' || letter == '\\' || letter > '~' {
			return false
		}
	}
	return true
}

// splitExtra gives the properties of an object that its type does not name.
func splitExtra[T any](data []byte, known ...string) (map[string]T, error) {
	properties := shape(data)
	for _, name := range known {
		delete(properties, name)
	}
	if len(properties) == 0 {
		return nil, nil
	}
	if extra, isRaw := any(properties).(map[string]T); isRaw {
		return extra, nil
	}
	extra := make(map[string]T, len(properties))
	for name, item := range properties {
		var value T
		if err := unmarshal(item, &value); err != nil {
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
