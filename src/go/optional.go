package openruns

import (
	"encoding/json"
	"fmt"
)

// Opt is a value that may also be unset or null; its zero value is unset. What is unset is not sent, null is sent as null.
type Opt[T any] struct {
	value T
	state optState
}

type optState uint8

const (
	stateUnset optState = iota
	stateNull
	stateSet
)

// Set makes an Opt that has a value.
func Set[T any](value T) Opt[T] { return Opt[T]{value, stateSet} }

// Int makes an Opt of an integer. With Set, a constant such as 10 would be an int, which no parameter is.
func Int(value int64) Opt[int64] { return Set(value) }

// Null makes an Opt that is null. Null[any]() is null for a parameter that takes any JSON.
func Null[T any]() Opt[T] { return Opt[T]{state: stateNull} }

// Get gives the value, and whether there is one: false where it is unset or null.
func (o Opt[T]) Get() (T, bool) { return o.value, o.state == stateSet }

// Or gives the value, or the fallback where it is unset or null.
func (o Opt[T]) Or(fallback T) T {
	if o.state == stateSet {
		return o.value
	}
	return fallback
}

// IsSet reports whether there is a value.
func (o Opt[T]) IsSet() bool { return o.state == stateSet }

// IsNull reports whether it is null.
func (o Opt[T]) IsNull() bool { return o.state == stateNull }

// IsZero reports whether it is unset; encoding/json leaves it out then.
func (o Opt[T]) IsZero() bool { return o.state == stateUnset }

// String gives the value as fmt prints it, "null" or "unset".
func (o Opt[T]) String() string {
	switch o.state {
	case stateSet:
		return fmt.Sprint(o.value)
	case stateNull:
		return "null"
	}
	return "unset"
}

// MarshalJSON writes the value or null.
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	if o.state != stateSet {
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
	o.state = stateSet
	return unmarshal(data, &o.value)
}

// lookup gives the value, nil where it is null, and whether there is either.
func (o Opt[T]) lookup() (any, bool) {
	if o.state == stateSet {
		return o.value, true
	}
	return nil, o.state == stateNull
}
