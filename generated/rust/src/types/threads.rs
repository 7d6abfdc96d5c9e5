// Generated from spec/ by `npm run generate`; do not edit.
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::Maybe;

/// What the runs of one conversation share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct Thread<State = Value> {
    /// The thread's id.
    pub thread_id: String,
    /// When the thread was created.
    pub created_at: String,
    /// When the thread last changed.
    pub updated_at: String,
    /// When its state last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_updated_at: Option<String>,
    /// Metadata of the thread; the first run adds `graph_id` and `assistant_id`.
    pub metadata: ThreadMetadata,
    /// The configuration of its last run, empty before.
    pub config: Config,
    /// How the thread stands.
    pub status: ThreadStatus,
    /// The newest state, null before the first run; a copy's response leaves it out.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub values: Maybe<State>,
    /// The pending interrupts, absent before the first run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupts: Option<ThreadInterrupts>,
    /// Why its last run failed or was cancelled, null if it did not, absent before the first run.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub error: Maybe<RunFailure>,
    /// When the thread expires, present if `include` asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<ThreadTtlInfo>,
}

/// Which threads are counted, all by default.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ThreadCountQuery {
    /// What the metadata has to contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// What the state has to contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<StateFilter>,
    /// The status that they have to have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ThreadStatus>,
}

/// What a thread is created with; everything is optional.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ThreadCreate {
    /// The thread's id; without it the server chooses one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// Metadata of the thread; the server drops keys that are its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// What happens when the id is taken. The server's default is `"raise"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_exists: Option<IfExists>,
    /// How long the thread lives, for ever by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<ThreadTtl>,
    /// Steps that fill the new thread with state, as when a conversation is moved; they need `graph_id` in the
    /// metadata. When a step fails, the thread exists all the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supersteps: Option<Vec<ThreadSuperstep>>,
}

/// Threads, those that changed last first unless the request sorts them.
pub type ThreadList<State = Value> = Vec<ThreadPartial<State>>;

/// Metadata of a thread; its first run adds what ran.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadMetadata {
    /// The graph of the thread, needed to change its state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_id: Option<String>,
    /// The assistant of its first run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// A thread of a search, with the selected fields only.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct ThreadPartial<State = Value> {
    /// The thread's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// When the thread was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// When the thread last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// When its state last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_updated_at: Option<String>,
    /// Metadata of the thread; the first run adds `graph_id` and `assistant_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ThreadMetadata>,
    /// The configuration of its last run, empty before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// How the thread stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ThreadStatus>,
    /// The newest state, null before the first run.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub values: Maybe<State>,
    /// The pending interrupts, absent before the first run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupts: Option<ThreadInterrupts>,
    /// Why its last run failed or was cancelled, null if it did not, absent before the first run.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub error: Maybe<RunFailure>,
    /// When the thread expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<ThreadTtlInfo>,
    /// The values that `extract` asked for, by alias.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extracted: Option<ThreadExtracted>,
}

/// Which threads are pruned and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThreadPrune {
    /// The threads to prune; those that are missing are skipped.
    pub thread_ids: Vec<String>,
    /// What pruning does; a server that keeps threads in memory knows only that. The server's default is `"delete"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy: Option<ThreadPruneStrategy>,
}

impl ThreadPrune {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(thread_ids: Vec<String>) -> Self {
        Self { thread_ids, strategy: None }
    }
}

/// What pruning did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadPruneResult {
    /// The number of threads that were pruned.
    pub pruned_count: i64,
}

text_enum! {
    /// What is deleted of a thread, all of it or all its checkpoints but the newest.
    ThreadPruneStrategy {
        Delete = "delete",
        KeepLatest = "keep_latest",
    }
}

/// Which threads are found and what of each is shown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ThreadSearch {
    /// The threads that may be found, all by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<String>>,
    /// What the metadata has to contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// What the state has to contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<StateFilter>,
    /// The status that they have to have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ThreadStatus>,
    /// The largest number of rows. The server's default is `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// The number of rows to skip. The server's default is `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// The field to sort by. The server's default is `"updated_at"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<ThreadSortBy>,
    /// The direction. The server's default is `"desc"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrder>,
    /// The fields to show, all by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub select: Option<Vec<ThreadSelectField>>,
    /// Values to pick out of each thread, at most ten.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extract: Option<ThreadExtract>,
}

text_enum! {
    /// A field of a thread that `select` can name.
    ThreadSelectField {
        ThreadId = "thread_id",
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        StateUpdatedAt = "state_updated_at",
        Metadata = "metadata",
        Config = "config",
        Status = "status",
        Values = "values",
        Interrupts = "interrupts",
    }
}

text_enum! {
    /// The field by which threads are sorted.
    ThreadSortBy {
        ThreadId = "thread_id",
        Status = "status",
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        StateUpdatedAt = "state_updated_at",
    }
}

text_enum! {
    /// The status of a thread; `busy` while a run is pending or running, `interrupted` while nodes wait to go on.
    ThreadStatus {
        Idle = "idle",
        Busy = "busy",
        Interrupted = "interrupted",
        Error = "error",
    }
}

/// A thread's time to live.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ThreadTtl {
    /// What happens at its end. The server's default is `"delete"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy: Option<ThreadPruneStrategy>,
    /// The time from now, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<f64>,
}

/// When a thread expires.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadTtlInfo {
    /// What happens then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy: Option<ThreadPruneStrategy>,
    /// Its time to live, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl_minutes: Option<f64>,
    /// The time at which it expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<String>,
}

/// What is changed on a thread.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ThreadUpdate {
    /// Keys to add or replace; the others stay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// How long the thread lives from now on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<ThreadTtl>,
}
