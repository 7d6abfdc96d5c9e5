// Copied from src/rust/operation.rs by `npm run generate`; edit it there.
use serde_json::{Map, Value};

/// What a success holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultKind {
    Json,
    /// JSON after keep-alive white space; may take hours.
    Wait,
    Stream,
    Text,
    Empty,
}

/// What makes up the body of a request.
#[derive(Debug, Clone, Copy)]
pub enum BodyKind {
    None,
    /// An object of all parameters that go nowhere else.
    Fields,
    /// This one parameter.
    Whole(&'static str),
}

/// How a list travels in the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListStyle {
    Comma,
    Json,
    /// Labels of a namespace, `a.b`.
    Period,
}

/// What the runtime must know of one operation. Parameters are named as the client names them.
#[derive(Debug)]
pub struct Operation {
    /// The `operationId`, named in every error.
    pub id: &'static str,
    pub method: &'static str,
    /// With `{placeholders}`, each filled from the parameter of the same name.
    pub path: &'static str,
    /// Parameters that travel in the query; a list is repeated unless `lists` says otherwise.
    pub query: &'static [&'static str],
    pub lists: &'static [(&'static str, ListStyle)],
    /// Parameters that travel in a header, and the header's name.
    pub headers: &'static [(&'static str, &'static str)],
    pub body: BodyKind,
    /// Parameters whose name on the wire differs, and that name.
    pub rename: &'static [(&'static str, &'static str)],
    pub result: ResultKind,
    /// Statuses below 300 that nevertheless say that it failed.
    pub fails: &'static [u16],
    /// The headers of the answer name a run that did not exist before.
    pub creates_run: bool,
    /// It may take as long as a run: the client's default deadline does not hold.
    pub is_long: bool,
    /// Parameters that are lists of labels, wherever they travel: none may be empty or have a period.
    pub labels: &'static [&'static str],
    /// Parameters of which null means the same as unset, and is not sent.
    pub null_unset: &'static [&'static str],
    /// Parameters of the same method that belong to its other operations alone: never sent.
    pub siblings: &'static [&'static str],
    /// Of several operations behind one method, the first is called whose `when` parameters are all given.
    pub when: &'static [&'static str],
}

/// What most operations have.
pub const PLAIN: Operation = Operation {
    id: "",
    method: "GET",
    path: "/",
    query: &[],
    lists: &[],
    headers: &[],
    body: BodyKind::None,
    rename: &[],
    result: ResultKind::Json,
    fails: &[],
    creates_run: false,
    is_long: false,
    labels: &[],
    null_unset: &[],
    siblings: &[],
    when: &[],
};

impl Operation {
    /// The name of a parameter on the wire.
    pub fn wire_name<'a>(&self, name: &'a str) -> &'a str {
        self.rename.iter().find(|(client, _)| *client == name).map_or(name, |(_, wire)| wire)
    }

    /// Whether the stream is a thread's own, which never ends by itself.
    pub fn is_of_thread(&self) -> bool {
        self.path.starts_with("/threads/{thread_id}/stream")
    }

    /// Whether sending the request again would start another run.
    pub fn starts_run(&self) -> bool {
        self.method == "POST" && !self.is_of_thread()
    }
}

/// The operation that the parameters select: the first whose `when` parameters are all given, else the last.
pub fn choose(operations: &'static [Operation], params: &Map<String, Value>) -> &'static Operation {
    let is_given = |name: &&str| params.get(*name).is_some_and(|value| !value.is_null());
    let (last, others) = operations.split_last().expect("a method has an operation");
    others.iter().find(|operation| operation.when.iter().all(is_given)).unwrap_or(last)
}
