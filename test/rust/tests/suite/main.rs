//! The behaviours that every client of every language has, against the crate as a user has it.

mod blocking;
mod bodies;
mod calls;
mod decoder;
mod endings;
mod errors;
mod hostile;
mod inputs;
mod journeys;
mod resume;
mod streams;
mod support;
mod waits;
