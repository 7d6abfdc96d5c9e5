// Copied from src/go/opt.go by `npm run generate`; edit it there.

package openruns

import "encoding/json"

// Opt is a value that may be unset or null as well; its zero value is unset. An unset field is not sent, a null one is sent as
// null.
type Opt[T any] struct {
	value T
	state state
}

type state uint8

const (
	unset state = iota
	null
	given
)

// Set makes a value.
func Set[T any](value T) Opt[T] { return Opt[T]{value, given} }

// Int makes an integer from a constant, whose type Set could not know.
func Int(value int64) Opt[int64] { return Set(value) }

// Null makes an explicit null; Null[any]() is one for a parameter that takes any JSON.
func Null[T any]() Opt[T] { return Opt[T]{state: null} }

// Get gives the value and whether there is one: neither unset nor null.
func (o Opt[T]) Get() (T, bool) { return o.value, o.state == given }

// Or gives the value, or the fallback where it is unset or null.
func (o Opt[T]) Or(fallback T) T {
	if o.state == given {
		return o.value
	}
	return fallback
}

// IsSet says whether there is a value.
func (o Opt[T]) IsSet() bool { return o.state == given }

// IsNull says whether it is an explicit null.
func (o Opt[T]) IsNull() bool { return o.state == null }

// IsZero says whether it is unset; encoding/json asks for it.
func (o Opt[T]) IsZero() bool { return o.state == unset }

// MarshalJSON writes the value or null.
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	if o.state != given {
		return []byte("null"), nil
	}
	return json.Marshal(o.value)
}

// UnmarshalJSON reads a value or null.
func (o *Opt[T]) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*o = Null[T]()
		return nil
	}
	o.state = given
	return json.Unmarshal(data, &o.value)
}

// lookup gives the value for a path, a query or a header; nil where it is null, false where it is unset.
func (o Opt[T]) lookup() (any, bool) {
	if o.state == given {
		return o.value, true
	}
	return nil, o.state == null
}
