package openruns

import "bytes"

// deepest is how deep encoding/json reads lists and objects in each other.
const deepest = 10000

// validJSON says what json.Valid says, several times as fast: free data in streams is checked, not read.
func validJSON(data []byte) bool {
	end := skipValue(data, skipSpace(data, 0), 0)
	return end >= 0 && skipSpace(data, end) == len(data)
}

func skipSpace(data []byte, at int) int {
	for at < len(data) && (data[at] == ' ' || data[at] == '\n' || data[at] == '\r' || data[at] == '\t') {
		at++
	}
	return at
}

// skipValue gives the place after the value that begins here; it and the functions below give -1 where there is none.
func skipValue(data []byte, at, depth int) int {
	if at >= len(data) {
		return -1
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
		return -1
	}
	return at + len(word)
}

// skipItems gives the place after a list or an object that ends with the closing byte.
func skipItems(data []byte, at, depth int, closing byte) int {
	if depth > deepest {
		return -1
	}
	at = skipSpace(data, at)
	if at < len(data) && data[at] == closing {
		return at + 1
	}
	for at < len(data) {
		if closing == '}' {
			if data[at] != '"' {
				return -1
			}
			if at = skipString(data, at+1); at < 0 {
				return -1
			}
			if at = skipSpace(data, at); at >= len(data) || data[at] != ':' {
				return -1
			}
			at = skipSpace(data, at+1)
		}
		if at = skipValue(data, at, depth); at < 0 {
			return -1
		}
		if at = skipSpace(data, at); at >= len(data) {
			return -1
		}
		if data[at] == closing {
			return at + 1
		}
		if data[at] != ',' {
			return -1
		}
		at = skipSpace(data, at+1)
	}
	return -1
}

func skipString(data []byte, at int) int {
	for at < len(data) {
		switch letter := data[at]; {
		case letter == '"':
			return at + 1
		case letter < ' ':
			return -1
		case letter == '\\':
			if at = skipEscape(data, at+1); at < 0 {
				return -1
			}
		default:
			at++
		}
	}
	return -1
}

func skipEscape(data []byte, at int) int {
	if at >= len(data) {
		return -1
	}
	if data[at] != 'u' {
		if bytes.IndexByte([]byte(`"\/bfnrt`), data[at]) < 0 {
			return -1
		}
		return at + 1
	}
	if at+5 > len(data) {
		return -1
	}
	for _, digit := range data[at+1 : at+5] {
		if (digit < '0' || digit > '9') && (digit|0x20 < 'a' || digit|0x20 > 'f') {
			return -1
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
		return -1
	}
	if at < len(data) && data[at] == '.' {
		if at = skipDigits(data, at+1); at < 0 {
			return -1
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

// skipDigits needs at least one.
func skipDigits(data []byte, at int) int {
	start := at
	for at < len(data) && data[at] >= '0' && data[at] <= '9' {
		at++
	}
	if at == start {
		return -1
	}
	return at
}
