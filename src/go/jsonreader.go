package openruns

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

// jsonReader reads JSON into the types of this package in one pass, which encoding/json cannot do where a type has a union in
// it: it would read the same bytes once more at every level. The JSON must have passed checkJSON. A value that does not have the
// shape it should have is skipped, and the first of them is kept as the error.
type jsonReader struct {
	data []byte
	at   int
	// key is the name of the property that nextProperty came to.
	key []byte
	err error
}

// jsonTarget is a type that a jsonReader fills.
type jsonTarget interface{ readJSON(*jsonReader) }

// readWhole reads the one JSON value of a text. The target keeps parts of the text.
func readWhole[T any](data []byte, to *T, read func(*T, *jsonReader)) error {
	if err := checkJSON(data); err != nil {
		return err
	}
	return readChecked(data, to, read)
}

// readChecked reads the one JSON value of a text that passed checkJSON.
func readChecked[T any](data []byte, to *T, read func(*T, *jsonReader)) error {
	r := jsonReader{data: data, at: skipSpace(data, 0)}
	read(to, &r)
	return r.err
}

// unmarshalTarget is UnmarshalJSON of the types of this package: encoding/json does not let the target keep the text.
func unmarshalTarget(data []byte, to jsonTarget) error {
	if err := checkJSON(data); err != nil {
		return err
	}
	r := jsonReader{data: bytes.Clone(data), at: skipSpace(data, 0)}
	to.readJSON(&r)
	return r.err
}

// mismatch skips a value of another kind than was due.
func (r *jsonReader) mismatch(due string) {
	start := r.at
	r.skip()
	if r.err == nil {
		r.err = fmt.Errorf("%s where %s was due, at %q", excerpt(string(r.data[start:min(r.at, start+50)])), due, r.key)
	}
}

// skip goes to the end of the value that begins here.
func (r *jsonReader) skip() { r.at = skipValue(r.data, r.at, 0) }

// raw gives the value that begins here as it is.
func (r *jsonReader) raw() json.RawMessage {
	start := r.at
	r.skip()
	return r.data[start:r.at:r.at]
}

// isNull skips a null.
func (r *jsonReader) isNull() bool {
	if r.data[r.at] != 'n' {
		return false
	}
	r.at += len("null")
	return true
}

// begin goes into an object or a list, and says whether there is one. A null is taken for nothing.
func (r *jsonReader) begin(bracket byte, due string) bool {
	if r.data[r.at] == bracket {
		r.at++
		return true
	}
	if !r.isNull() {
		r.mismatch(due)
	}
	return false
}

// nextItem goes to the next item of a list, and says whether there is one.
func (r *jsonReader) nextItem() bool { return r.next(']') }

// nextProperty goes to the value of the next property of an object, and says whether there is one.
func (r *jsonReader) nextProperty() bool {
	if !r.next('}') {
		return false
	}
	start := r.at
	r.at = skipString(r.data, start+1)
	r.key = r.data[start+1 : r.at-1]
	if bytes.IndexByte(r.key, '\\') >= 0 || !utf8.Valid(r.key) {
		r.key = []byte(unquote(r.data[start:r.at]))
	}
	// The colon is the only thing that can follow but for white space.
	r.at = skipSpace(r.data, skipSpace(r.data, r.at)+1)
	return true
}

func (r *jsonReader) next(closing byte) bool {
	r.at = skipSpace(r.data, r.at)
	if r.data[r.at] == ',' {
		r.at = skipSpace(r.data, r.at+1)
	}
	if r.data[r.at] == closing {
		r.at++
		return false
	}
	return true
}

// unquote gives the text of a JSON string.
func unquote(quoted []byte) string {
	inner := quoted[1 : len(quoted)-1]
	if bytes.IndexByte(inner, '\\') < 0 && utf8.Valid(inner) {
		return string(inner)
	}
	var text string
	_ = json.Unmarshal(quoted, &text)
	return text
}
