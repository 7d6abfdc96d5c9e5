// Copied from src/rust/mode.rs by `npm run generate`; edit it there.
//! How a call is carried out: awaited, or by the blocking client.

use std::sync::Arc;

use crate::runtime::client::Core;
use crate::runtime::operation::Operation;
use crate::runtime::pending::Pending;

/// Marks the calls of [`Client`](crate::Client), which are awaited.
#[derive(Debug, Clone, Copy)]
pub struct Asynchronous;

/// What the methods of one resource share.
#[derive(Debug, Clone, Copy)]
pub struct Resource<'a, Mode> {
    core: &'a Arc<Core>,
    mode: Mode,
}

impl<'a, Mode: Clone> Resource<'a, Mode> {
    pub(crate) fn new(core: &'a Arc<Core>, mode: Mode) -> Self {
        Self { core, mode }
    }

    /// A call of one of these operations, without parameters.
    pub(crate) fn call(&self, operations: &'static [Operation]) -> Pending<Mode> {
        Pending::new(self.core, operations, self.mode.clone())
    }
}
