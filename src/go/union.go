package openruns

import (
	"encoding/json"
	"slices"
)

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

// readArm reads a value as one arm of its union. Where it does not have the arm's shape, the reader stays at its start.
func readArm[T any](r *jsonReader, read func(*T, *jsonReader)) (*T, bool) {
	start, key, earlier := r.at, r.key, r.err
	r.err = nil
	value := new(T)
	read(value, r)
	fits := r.err == nil
	if r.err = earlier; !fits {
		r.at, r.key = start, key
		return nil, false
	}
	return value, true
}

// unknownValue reads a value that no arm of its union fits.
func (r *jsonReader) unknownValue() *Unknown { return &Unknown{r.raw()} }

// kind says what the value is that begins here: one of `{["tfn`, or 0 for a number.
func (r *jsonReader) kind() byte {
	switch letter := r.data[r.at]; letter {
	case '{', '[', '"', 't', 'f', 'n':
		return letter
	}
	return '0'
}

// peek gives the value that begins here without going on.
func (r *jsonReader) peek() json.RawMessage {
	ahead := *r
	return ahead.raw()
}

// textOfProperty gives the text of one property of the object that begins here, without going on; "" where it has none.
func (r *jsonReader) textOfProperty(name string) string {
	ahead := *r
	if r.data[r.at] != '{' {
		return ""
	}
	for ahead.at++; ahead.nextProperty(); ahead.skip() {
		if string(ahead.key) == name {
			return textOf(ahead.peek())
		}
	}
	return ""
}
