package openruns

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// unmarshal is json.Unmarshal, but a number that is too large for its field does not fail: it becomes the largest (or smallest)
// that the field can hold. An integer may also be written as 1.0 or 1e3. Free data keeps the digits as they came.
func unmarshal(data []byte, target any) error {
	err := json.Unmarshal(data, target)
	// Each round mends one number; the bound is for answers that are made of such numbers.
	for range 1000 {
		var mismatch *json.UnmarshalTypeError
		if err == nil || !errors.As(err, &mismatch) || !strings.HasPrefix(mismatch.Value, "number ") {
			return err
		}
		number := strings.TrimPrefix(mismatch.Value, "number ")
		end := int(mismatch.Offset)
		start := end - len(number)
		if start < 0 || end > len(data) || string(data[start:end]) != number {
			return err
		}
		fitting := fittingNumber(number, mismatch.Type)
		if fitting == "" {
			return err
		}
		data = slices.Concat(data[:start], []byte(fitting), data[end:])
		err = json.Unmarshal(data, target)
	}
	return err
}

// fittingNumber gives the number nearest to a JSON number that a type can hold; empty where the type is no number, or the number
// has a fraction and the type has none.
func fittingNumber(number string, of reflect.Type) string {
	isNegative := strings.HasPrefix(number, "-")
	switch of.Kind() {
	case reflect.Float32, reflect.Float64:
		if isNegative {
			return strconv.FormatFloat(-math.MaxFloat64, 'g', -1, of.Bits())
		}
		return strconv.FormatFloat(math.MaxFloat64, 'g', -1, of.Bits())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		largest := int64(math.MaxInt64) >> (64 - of.Bits())
		value, isWhole := wholeNumber(number)
		switch {
		case isWhole && value.IsInt64() && value.Int64() <= largest && value.Int64() >= -largest-1:
			return value.String()
		case isWhole && isNegative:
			return strconv.FormatInt(-largest-1, 10)
		case isWhole:
			return strconv.FormatInt(largest, 10)
		}
	}
	return ""
}

// wholeNumber reads a JSON number that has no fraction. One with a huge exponent is read as a large number of the same sign.
func wholeNumber(number string) (*big.Int, bool) {
	if value, isPlain := new(big.Int).SetString(number, 10); isPlain {
		return value, true
	}
	value, err := strconv.ParseFloat(number, 64)
	if err == nil && value != math.Trunc(value) {
		return nil, false
	}
	large := new(big.Float).SetFloat64(max(min(value, 1e300), -1e300))
	whole, _ := large.Int(nil)
	return whole, true
}
