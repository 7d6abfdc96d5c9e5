// Copied from src/go/operation.go by `npm run generate`; edit it there.

package openruns

import (
	"reflect"
	"slices"
)

// resultKind says how an operation answers: with one JSON value unless it is one of these.
type resultKind uint8

const (
	// resultWait is JSON after keep-alive bytes; a failed run is a success with `__error__`.
	resultWait resultKind = iota + 1
	resultStream
	resultText
	resultEmpty
)

// operation is what the runtime must know of one operation of the contract.
type operation struct {
	id     string
	method string
	// path has {placeholders}, each filled from the parameter of the same name.
	path string
	// query names the parameters that travel in the query. A list is repeated unless lists says otherwise.
	query []string
	// lists are the styles of lists that travel as one value: "comma", "period" or "json".
	lists map[string]string
	// headers are the names of headers by the names of their parameters.
	headers map[string]string
	// hasBody says that all other parameters make up the JSON body.
	hasBody bool
	// wholeBody names the parameter that is the JSON body; empty where there is none.
	wholeBody string
	// rename has the wire's names of parameters whose names differ.
	rename map[string]string
	// nullUnset names the parameters whose null means unset to the server, so that null is not sent.
	nullUnset []string
	// createsRun says that the headers of the answer name a run that did not exist before.
	createsRun bool
	// isLong says that it may take as long as a run: the default deadline does not hold.
	isLong bool
	// labels names the parameters that are lists of labels, wherever they travel: none may be empty or have a period.
	labels []string
	result resultKind
	// optional says that a success may come without a body.
	optional bool
	// failures are success statuses that nevertheless say that the call failed.
	failures []int
	// when names the parameters that must all be given for this operation of a method to be the one that is called.
	when []string
}

// parameter is one that the caller gave, or one that is missing although it is required.
type parameter struct {
	name  string
	value any
}

type parameters []parameter

// missing is the value of a required parameter that was not given.
type missing struct{}

type optionalValue interface{ lookup() (any, bool) }

// add takes a parameter in unless it is unset.
func (p *parameters) add(name string, value any) {
	switch value := value.(type) {
	case nil:
	case optionalValue:
		if inner, isSet := value.lookup(); isSet {
			*p = append(*p, parameter{name, inner})
		}
	default:
		if !isNil(value) {
			*p = append(*p, parameter{name, value})
		}
	}
}

// require takes a parameter in that the operation cannot do without.
func (p *parameters) require(name string, value any) {
	before := len(*p)
	if p.add(name, value); len(*p) == before || isEmptyText((*p)[before].value) {
		*p = append((*p)[:before], parameter{name, missing{}})
	}
}

func isNil(value any) bool {
	of := reflect.ValueOf(value)
	switch of.Kind() {
	case reflect.Slice, reflect.Map, reflect.Pointer:
		return of.IsNil()
	}
	return false
}

func isEmptyText(value any) bool {
	of := reflect.ValueOf(value)
	return of.Kind() == reflect.String && of.Len() == 0
}

func (p parameters) get(name string) any {
	for _, one := range p {
		if one.name == name {
			return one.value
		}
	}
	return nil
}

// isGiven says whether a parameter has a value that is neither unset nor null.
func (p parameters) isGiven(name string) bool { return p.get(name) != nil }

// chooseOperation gives the first operation whose `when` parameters are all given, and the parameters without those that would
// have chosen another one.
func chooseOperation(operations []operation, params parameters) (*operation, parameters) {
	if len(operations) == 1 && len(operations[0].when) == 0 {
		return &operations[0], params
	}
	isAbsent := func(name string) bool { return !params.isGiven(name) }
	for at := range operations {
		if slices.ContainsFunc(operations[at].when, isAbsent) {
			continue
		}
		var choosing []string
		for _, other := range operations {
			choosing = append(choosing, other.when...)
		}
		return &operations[at], slices.DeleteFunc(slices.Clone(params), func(one parameter) bool {
			return slices.Contains(choosing, one.name) && isAbsent(one.name)
		})
	}
	panic("the last operation of a method must be callable without choosing parameters")
}
