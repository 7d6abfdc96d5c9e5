"""Lets in who has the key `placeholder` (user123) or `powerless` (nobody, who may do nothing).

What the server asks about each run that is to be created goes to the file that PEER_RUNS_CREATE names, a line of JSON each;
where one is named, no run is created.
"""

import asyncio
import json
import os

from langgraph_sdk import Auth

USERS = {"placeholder": "user123", "powerless": "nobody"}
auth = Auth()


@auth.authenticate
async def authenticate(headers):
    user = USERS.get((headers.get(b"x-api-key") or b"").decode())
    if user is None:
        raise Auth.exceptions.HTTPException(status_code=401, detail="Invalid API key")
    return {"identity": user, "permissions": ["threads:create_run"]}


@auth.on
async def anything(ctx, value):
    return ctx.user.identity != "nobody"


@auth.on.threads.create_run
async def create_run(ctx, value):
    if ctx.user.identity == "nobody":
        return False
    file = os.environ.get("PEER_RUNS_CREATE")
    if file:
        await asyncio.to_thread(append, file, json.dumps(value, default=plain))
        return False
    return True


def append(file, line):
    with open(file, "a", encoding="utf-8") as lines:
        lines.write(line + "\n")


def plain(value):
    """Ids are UUID objects; the user is an object of the server around a dictionary."""
    return getattr(value, "_dict", None) or str(value)
