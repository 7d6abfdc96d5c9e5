"""What Prism does by itself, whatever the contract says: failures that come of it are dropped, each for a reason."""

import json
from collections.abc import Callable

import schemathesis
from schemathesis import Case, HookContext, Response
from schemathesis.core.failures import Failure

# Servers refuse nothing here, so the contract has no 4xx for a bad request, and Prism makes one up: an unknown `format` of the
# metrics gives text, and every call of `/mcp/` is sent to `/mcp`, which then judges the body.
REFUSES_NOTHING = {"getMetrics", "sendMcpMessageWithSlash"}


def _json(response: Response) -> object:
    try:
        return json.loads(response.content)
    except ValueError:
        return None


def body_is_no_json(case: Case, response: Response) -> bool:
    """Prism's HTTP server answers text that is no JSON before the contract is asked."""
    answer = _json(response)
    error = answer.get("error") if isinstance(answer, dict) else None
    return response.status_code == 400 and isinstance(error, dict) and error.get("code") == "invalid_json"


def refuses_what_servers_take(case: Case, response: Response) -> bool:
    answer = _json(response)
    made_up = isinstance(answer, dict) and answer.get("type") == "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY"
    return made_up and case.operation.definition.raw.get("operationId") in REFUSES_NOTHING


def empty_is_absent(case: Case, response: Response) -> bool:
    """To Prism an empty parameter is one that is not there: it is neither validated nor enough where one is required."""
    return any(value == "" for values in (case.query, case.headers) for value in (values or {}).values())


def null_is_absent(case: Case, response: Response) -> bool:
    """To Prism the body `null` is no body; where a body may be absent, it lets that pass."""
    return case.body is None and not case.operation.body[0].is_required if case.operation.body else False


def holds_to_formats(case: Case, response: Response) -> bool:
    """To JSON Schema 2020-12 a `format` is an annotation, and the fuzzer may give "" where a UUID is due; Prism refuses it."""
    values = response.headers.get("sl-violations", [])
    violations = [violation for value in values for violation in json.loads(value)]
    return bool(violations) and all(violation.get("code") == "format" for violation in violations)


QUIRKS: list[Callable[[Case, Response], bool]] = [
    body_is_no_json,
    refuses_what_servers_take,
    empty_is_absent,
    null_is_absent,
    holds_to_formats,
]


@schemathesis.hook
def filter_failure(context: HookContext, failure: Failure, case: Case, response: Response) -> bool:
    return not any(quirk(case, response) for quirk in QUIRKS)
