// Copied from src/go/sse/lines.go by `npm run generate`; edit it there.

package sse

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// TooLargeError says that one event is larger than the decoder accepts.
type TooLargeError struct{ Max int }

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("one event is larger than %d bytes (MaxEventSize)", e.Max)
}

// lineEnd finds the first line end, a CR or an LF; -1 where there is none.
func lineEnd(chunk []byte) int {
	lf := bytes.IndexByte(chunk, '\n')
	if lf < 0 {
		return bytes.IndexByte(chunk, '\r')
	}
	if cr := bytes.IndexByte(chunk[:lf], '\r'); cr >= 0 {
		return cr
	}
	return lf
}

// cutLine gives a line that ends with LF or CRLF, and what follows; it is not whole where a CR alone may end it.
func cutLine(chunk []byte) (line, rest []byte, whole bool) {
	end := bytes.IndexByte(chunk, '\n')
	if end < 0 {
		return nil, nil, false
	}
	line, rest = chunk[:end], chunk[end+1:]
	if end > 0 && line[end-1] == '\r' {
		line = line[:end-1]
	}
	return line, rest, bytes.IndexByte(line, '\r') < 0
}

// validData puts U+FFFD for every byte that is not UTF-8.
func validData(data []byte) []byte {
	if utf8.Valid(data) {
		return data
	}
	return []byte(string([]rune(string(data))))
}

func validText(value []byte) string { return strings.ToValidUTF8(string(value), "\uFFFD") }
