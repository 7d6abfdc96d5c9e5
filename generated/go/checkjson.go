// Copied from src/go/checkjson.go by `npm run generate`; edit it there.

package openruns

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/bits"
)

// maxDepth is how deep encoding/json reads lists and objects that stand in each other.
const maxDepth = 10000

var (
	errNotJSON = errors.New("not JSON")
	errTooDeep = errors.New("nested too deep (more than 10000 lists and objects in each other)")
)

// Results of the functions below where there is no value.
const (
	noValue = -1
	tooDeep = -2
)

// checkJSON says whether data is one JSON value that encoding/json can read: nil, errNotJSON or errTooDeep. It is several times
// as fast as json.Valid, and the free data of each event has to be checked.
func checkJSON(data []byte) error {
	end := skipValue(data, skipSpace(data, 0), 0)
	switch {
	case end == tooDeep:
		return errTooDeep
	case end < 0 || skipSpace(data, end) != len(data):
		return errNotJSON
	}
	return nil
}

func skipSpace(data []byte, at int) int {
	for at < len(data) && data[at] <= ' ' && (data[at] == ' ' || data[at] == '\n' || data[at] == '\r' || data[at] == '\t') {
		at++
	}
	return at
}

// skipValue gives the place after the value that begins here; it and the functions below give noValue or tooDeep where there is
// none.
func skipValue(data []byte, at, depth int) int {
	if at >= len(data) {
		return noValue
	}
	switch data[at] {
	case '{':
		return skipItems(data, at+1, depth+1, '}')
	case '[':
		return skipItems(data, at+1, depth+1, ']')
	case '"':
		return skipString(data, at+1)
	case 't':
		return skipWord(data, at, "true")
	case 'f':
		return skipWord(data, at, "false")
	case 'n':
		return skipWord(data, at, "null")
	}
	return skipNumber(data, at)
}

func skipWord(data []byte, at int, word string) int {
	if !bytes.HasPrefix(data[at:], []byte(word)) {
		return noValue
	}
	return at + len(word)
}

// skipItems gives the place after a list or an object that ends with the closing byte.
func skipItems(data []byte, at, depth int, closing byte) int {
	if depth > maxDepth {
		return tooDeep
	}
	at = skipSpace(data, at)
	if at < len(data) && data[at] == closing {
		return at + 1
	}
	for at < len(data) {
		if closing == '}' {
			if data[at] != '"' {
				return noValue
			}
			if at = skipString(data, at+1); at < 0 {
				return noValue
			}
			if at = skipSpace(data, at); at >= len(data) || data[at] != ':' {
				return noValue
			}
			at = skipSpace(data, at+1)
		}
		if at = skipValue(data, at, depth); at < 0 {
			return at
		}
		if at = skipSpace(data, at); at >= len(data) {
			return noValue
		}
		if data[at] == closing {
			return at + 1
		}
		if data[at] != ',' {
			return noValue
		}
		at = skipSpace(data, at+1)
	}
	return noValue
}

func skipString(data []byte, at int) int {
	for {
		at = plainEnd(data, at)
		if at >= len(data) {
			return noValue
		}
		switch data[at] {
		case '"':
			return at + 1
		case '\\':
			if at = skipEscape(data, at+1); at < 0 {
				return noValue
			}
		default:
			return noValue
		}
	}
}

// plainEnd finds the next quotation mark, backslash or control character, eight letters at a time.
func plainEnd(data []byte, at int) int {
	const ones, highest = 0x0101010101010101, 0x8080808080808080
	for ; at+8 <= len(data); at += 8 {
		word := binary.LittleEndian.Uint64(data[at:])
		quote, backslash := word^('"'*ones), word^('\\'*ones)
		// The highest bit of each byte that is below the one subtracted; the first that is set is exact.
		special := ((word-' '*ones)&^word | (quote-ones)&^quote | (backslash-ones)&^backslash) & highest
		if special != 0 {
			return at + bits.TrailingZeros64(special)/8
		}
	}
	for at < len(data) && data[at] >= ' ' && data[at] != '"' && data[at] != '\\' {
		at++
	}
	return at
}

func skipEscape(data []byte, at int) int {
	if at >= len(data) {
		return noValue
	}
	if data[at] != 'u' {
		if bytes.IndexByte([]byte(`"\/bfnrt`), data[at]) < 0 {
			return noValue
		}
		return at + 1
	}
	if at+5 > len(data) {
		return noValue
	}
	for _, digit := range data[at+1 : at+5] {
		if (digit < '0' || digit > '9') && (digit|0x20 < 'a' || digit|0x20 > 'f') {
			return noValue
		}
	}
	return at + 5
}

func skipNumber(data []byte, at int) int {
	if data[at] == '-' {
		at++
	}
	start := at
	if at = skipDigits(data, at); at < 0 || (data[start] == '0' && at > start+1) {
		return noValue
	}
	if at < len(data) && data[at] == '.' {
		if at = skipDigits(data, at+1); at < 0 {
			return noValue
		}
	}
	if at < len(data) && data[at]|0x20 == 'e' {
		at++
		if at < len(data) && (data[at] == '+' || data[at] == '-') {
			at++
		}
		return skipDigits(data, at)
	}
	return at
}

// skipDigits gives the place after one digit or more.
func skipDigits(data []byte, at int) int {
	start := at
	for at < len(data) && data[at] >= '0' && data[at] <= '9' {
		at++
	}
	if at == start {
		return noValue
	}
	return at
}
