// Copied from src/go/values.go by `npm run generate`; edit it there.

package openruns

import (
	"encoding/json"
	"fmt"
)

// Object is a JSON object with arbitrary keys. When it is read, its numbers become json.Number, so that no digit is lost.
type Object map[string]any

// UnmarshalJSON reads an object or null.
func (o *Object) UnmarshalJSON(data []byte) error { return unmarshalTarget(data, o) }

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
	if len(raw) < 2 || raw[0] != '"' {
		return ""
	}
	return unquote(raw)
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
