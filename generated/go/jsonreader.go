// Copied from src/go/jsonreader.go by `npm run generate`; edit it there.

package openruns

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
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

func readText[T ~string](to *T, r *jsonReader) {
	if r.data[r.at] != '"' {
		if !r.isNull() {
			r.mismatch("a text")
		}
		return
	}
	*to = T(unquote(r.raw()))
}

func readBool[T ~bool](to *T, r *jsonReader) {
	switch r.data[r.at] {
	case 't':
		r.at, *to = r.at+len("true"), true
	case 'f':
		r.at, *to = r.at+len("false"), false
	case 'n':
		r.at += len("null")
	default:
		r.mismatch("true or false")
	}
}

// numberText gives the number that begins here; empty where there is none.
func (r *jsonReader) numberText(due string) string {
	if letter := r.data[r.at]; letter == '-' || letter >= '0' && letter <= '9' {
		return string(r.raw())
	}
	if !r.isNull() {
		r.mismatch(due)
	}
	return ""
}

func readInteger[T ~int64](to *T, r *jsonReader) {
	start := r.at
	text := r.numberText("an integer")
	if text == "" {
		return
	}
	value, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		if value, err = strconv.ParseInt(fittingNumber(text, reflect.TypeFor[int64]()), 10, 64); err != nil {
			r.at = start
			r.mismatch("an integer")
			return
		}
	}
	*to = T(value)
}

func readNumber[T ~float64](to *T, r *jsonReader) {
	text := r.numberText("a number")
	if text == "" {
		return
	}
	value, err := strconv.ParseFloat(text, 64)
	if err != nil {
		value, _ = strconv.ParseFloat(fittingNumber(text, reflect.TypeFor[float64]()), 64)
	}
	*to = T(value)
}

func readRaw(to *json.RawMessage, r *jsonReader) { *to = r.raw() }

// readOptional, readPointer, readList and readMap read a value where it may be unset, and where there are several.
func readOptional[T any](to *Opt[T], r *jsonReader, read func(*T, *jsonReader)) {
	if r.isNull() {
		*to = Null[T]()
		return
	}
	to.state = stateSet
	read(&to.value, r)
}

func readPointer[T any](to **T, r *jsonReader, read func(*T, *jsonReader)) {
	if r.isNull() {
		return
	}
	*to = new(T)
	read(*to, r)
}

func readList[L ~[]T, T any](to *L, r *jsonReader, read func(*T, *jsonReader)) {
	if !r.begin('[', "a list") {
		return
	}
	list := L{}
	for r.nextItem() {
		var item T
		list = append(list, item)
		read(&list[len(list)-1], r)
	}
	*to = list
}

func readMap[M ~map[string]T, T any](to *M, r *jsonReader, read func(*T, *jsonReader)) {
	if !r.begin('{', "an object") {
		return
	}
	values := M{}
	for r.nextProperty() {
		readExtra(&values, r, read)
	}
	*to = values
}

// readExtra reads the property that the reader came to into a map.
func readExtra[M ~map[string]T, T any](to *M, r *jsonReader, read func(*T, *jsonReader)) {
	if *to == nil {
		*to = M{}
	}
	key := string(r.key)
	var value T
	read(&value, r)
	(*to)[key] = value
}

// readItem reads the next item of a list of fixed length, which may be shorter than it should be.
func readItem[T any](to *T, r *jsonReader, read func(*T, *jsonReader)) {
	if r.nextItem() {
		read(to, r)
		return
	}
	// The end of the list comes again for the items that follow.
	r.at--
	if r.err == nil {
		r.err = fmt.Errorf("a list that is too short, at %q", r.key)
	}
}

// readJSON reads an object; its numbers become json.Number.
func (o *Object) readJSON(r *jsonReader) { readMap(o, r, readAny) }

func readAny(to *any, r *jsonReader) {
	switch r.data[r.at] {
	case '{':
		var object map[string]any
		readMap(&object, r, readAny)
		*to = object
	case '[':
		var list []any
		readList(&list, r, readAny)
		*to = list
	case '"':
		*to = unquote(r.raw())
	case 't', 'f':
		var value bool
		readBool(&value, r)
		*to = value
	case 'n':
		r.isNull()
		*to = nil
	default:
		*to = json.Number(r.raw())
	}
}
