// Copied from src/rust/builders.rs by `npm run generate`; edit it there.
//! What the emitted request builders are made of.

/// A request builder: awaiting it sends the request.
macro_rules! request {
    ($(#[$meta:meta])* $name:ident => $how:ident $output:ty; $($options:ident),+) => {
        $(#[$meta])*
        #[derive(Debug)]
        #[must_use = "nothing is sent before it is awaited"]
        pub struct $name(pub(super) $crate::runtime::pending::Pending);

        impl std::future::IntoFuture for $name {
            type Output = $crate::Result<$output>;
            type IntoFuture = $crate::BoxFuture<Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.0.$how())
            }
        }

        impl $name {
            $($options!(0);)+
        }
    };
    ($(#[$meta:meta])* $name:ident<State> => $how:ident $output:ty; $($options:ident),+) => {
        $(#[$meta])*
        #[derive(Debug)]
        #[must_use = "nothing is sent before it is awaited"]
        pub struct $name<State = serde_json::Value>(
            pub(super) $crate::runtime::pending::Pending,
            pub(super) std::marker::PhantomData<fn() -> State>,
        );

        impl<State: serde::de::DeserializeOwned + std::marker::Send + 'static> std::future::IntoFuture for $name<State> {
            type Output = $crate::Result<$output>;
            type IntoFuture = $crate::BoxFuture<Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.0.$how())
            }
        }

        impl<State> $name<State> {
            /// Gives the graph's state as this type.
            pub fn state<Own>(self) -> $name<Own> {
                $name(self.0, std::marker::PhantomData)
            }

            $($options!(0);)+
        }
    };
}

/// What every call takes.
macro_rules! call_options {
    ($at:tt) => {
        /// Sets a header; it wins over everything that the client sends by itself.
        pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
            self.$at.options.headers.set(name, Some(value.into()));
            self
        }

        /// Unsets a header that the client would have sent.
        pub fn without_header(mut self, name: &str) -> Self {
            self.$at.options.headers.set(name, None);
            self
        }

        /// Deadline of the whole call, retries, waiting and streaming included.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.$at.options.timeout = Some(timeout);
            self
        }
    };
}

/// What calls take that create a run.
macro_rules! create_options {
    ($at:tt) => {
        /// Called once with the run, as soon as the headers of the answer are here, before its body.
        pub fn on_run_created(
            mut self,
            tell: impl FnOnce($crate::RunCreated) + std::marker::Send + Sync + 'static,
        ) -> Self {
            self.$at.options.on_run_created = Some(Box::new(tell));
            self
        }
    };
}

/// What waits and streams take.
macro_rules! run_options {
    ($at:tt) => {
        /// `false`: a failed run is handed over as a value instead of as an error.
        pub fn raise_error(mut self, raise: bool) -> Self {
            self.$at.options.raise_error = raise;
            self
        }

        /// How often in a row a lost wait or stream is taken up again; 5 unless given.
        pub fn max_reconnects(mut self, times: u32) -> Self {
            self.$at.options.max_reconnects = times;
            self
        }

        /// Time without a byte after which a connection counts as lost; never unless given.
        pub fn idle_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.$at.options.idle_timeout = Some(timeout);
            self
        }
    };
}

/// What streams take.
macro_rules! stream_options {
    ($at:tt) => {
        /// Told of every connection that was lost and is about to be opened again.
        pub fn on_reconnect(mut self, tell: impl Fn(&$crate::Reconnect<'_>) + Send + Sync + 'static) -> Self {
            self.$at.options.on_reconnect = Some(Box::new(tell));
            self
        }

        /// Largest event in bytes; 64 MiB unless given.
        pub fn max_event_size(mut self, bytes: usize) -> Self {
            self.$at.options.max_event_size = bytes;
            self
        }
    };
}
