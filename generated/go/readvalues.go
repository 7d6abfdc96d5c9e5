// Copied from src/go/readvalues.go by `npm run generate`; edit it there.

package openruns

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
)

// The functions below read a value of one kind into its place. They are passed to each other, so that a list of optional texts
// is read by readList with a function that calls readOptional with readText.

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
