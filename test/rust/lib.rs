//! Tests of the crate `openruns`; see `tests/suite`.
