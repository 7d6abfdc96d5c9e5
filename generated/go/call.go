// Copied from src/go/call.go by `npm run generate`; edit it there.

package openruns

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// call calls the operation that the parameters choose and gives its result.
func call[T any](ctx context.Context, c *core, operations []operation, params parameters, options []Option, decode func([]byte) (T, error)) (T, error) {
	var none T
	o, params := chooseOperation(operations, params)
	s := c.settings.forCall(o.isLong, options)
	if s.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, s.timeout, errDeadline)
		defer cancel()
	}
	x := c.newExchange(ctx, o, s)
	body, err := x.sendAndRead(params)
	if err != nil || o.result == resultEmpty || o.optional && len(body) == 0 {
		return none, err
	}
	if o.result == resultWait && !s.keepRunErrors {
		if failed := shape(body)["__error__"]; failed != nil && string(failed) != "null" {
			return none, x.runFailure(parse(failed))
		}
	}
	result, err := decode(body)
	if err != nil {
		return none, x.wrongBody(body, err)
	}
	return result, nil
}

// sendAndRead gives the body of a success.
func (x *exchange) sendAndRead(params parameters) ([]byte, error) {
	request, err := x.operation.makeRequest(params)
	if err != nil {
		return nil, x.failure(KindRequest, err.Error(), errors.Unwrap(err))
	}
	if x.operation.result == resultWait {
		return x.wait(request, params)
	}
	var body []byte
	err = x.send(request, func(c *connection) error {
		var err error
		body, err = readBody(c)
		return err
	})
	return body, err
}

// decodeJSON reads a result into a type of the caller.
func decodeJSON[T any](body []byte) (T, error) {
	var value T
	err := unmarshal(body, &value)
	return value, err
}

// decodeValue, decodePointer and decodeText read a result into a type of this package.
func decodeValue[T any](read func(*T, *jsonReader)) func([]byte) (T, error) {
	return func(body []byte) (T, error) {
		var value T
		err := readWhole(body, &value, read)
		return value, err
	}
}

func decodePointer[T any](read func(*T, *jsonReader)) func([]byte) (*T, error) {
	return func(body []byte) (*T, error) {
		value := new(T)
		if err := readWhole(body, value, read); err != nil {
			return nil, err
		}
		if string(body) == "null" {
			return nil, nil
		}
		return value, nil
	}
}

func decodeText(body []byte) (string, error) { return string(body), nil }

// callEmpty calls an operation whose answer holds nothing that a caller needs.
func callEmpty(ctx context.Context, c *core, operations []operation, params parameters, options []Option) error {
	_, err := call(ctx, c, operations, params, options, decodeValue(readRaw))
	return err
}

// callPath calls a path that no method stands for.
func (c *core) callPath(ctx context.Context, method, path string, body, result any, options []Option) error {
	o := operation{id: "Do", method: method, path: path, optional: result == nil}
	if result == nil {
		o.result = resultEmpty
	}
	if !strings.HasPrefix(path, "/") {
		x := c.newExchange(ctx, &o, &c.settings)
		return x.failure(KindRequest, fmt.Sprintf("the path %q must begin with a slash", path), nil)
	}
	params := parameters{}
	if body != nil {
		o.wholeBody = "body"
		params.add("body", body)
	}
	_, err := call(ctx, c, []operation{o}, params, options, func(data []byte) (any, error) {
		return nil, unmarshal(data, result)
	})
	return err
}
