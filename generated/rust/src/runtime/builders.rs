// Copied from src/rust/builders.rs by `npm run generate`; edit it there.
//! What the emitted request builders are made of.

/// A request builder. Awaiting it sends the request; that of a blocking client has `send` instead.
macro_rules! request {
    (
        $(#[$meta:meta])*
        $name:ident $(<$state:ident>)? = $resource:ident.$method:ident => $how:ident $output:ty; $($options:ident),+
    ) => {
        $(#[$meta])*
        #[derive(Debug)]
        #[must_use = "nothing is sent before it is awaited, or sent by `send` of a blocking client"]
        pub struct $name<$($state = serde_json::Value,)? Mode = $crate::Asynchronous>(
            $crate::runtime::pending::Pending<Mode>,
            std::marker::PhantomData<fn() -> ($($state,)?)>,
        );

        impl<$($state: serde::de::DeserializeOwned + std::marker::Send + 'static)?> std::future::IntoFuture
            for $name<$($state,)? $crate::Asynchronous>
        {
            type Output = $crate::Result<request!(@output awaited $how $output)>;
            type IntoFuture = $crate::BoxFuture<Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.0.$how())
            }
        }

        #[cfg(feature = "blocking")]
        impl<$($state: serde::de::DeserializeOwned + std::marker::Send + 'static)?>
            $name<$($state,)? $crate::blocking::Runtime>
        {
            /// Sends the request and waits for the answer.
            ///
            /// # Errors
            ///
            /// Every failure of the call, as an [`Error`](crate::Error).
            pub fn send(self) -> $crate::Result<request!(@output blocking $how $output)> {
                request!(@send $how self.0)
            }
        }

        $(impl<$state, Mode> $name<$state, Mode> {
            /// Gives the graph's state as this type.
            pub fn state<NewState>(self) -> $name<NewState, Mode> {
                $name(self.0, std::marker::PhantomData)
            }
        })?

        impl<$($state,)? Mode> $name<$($state,)? Mode> {
            fn new(call: $crate::runtime::pending::Pending<Mode>) -> Self {
                Self(call, std::marker::PhantomData)
            }

            $($options!(0);)+
        }
    };
    (@output awaited stream $event:ty) => { $crate::EventStream<$event> };
    (@output blocking stream $event:ty) => { $crate::blocking::EventStream<$event> };
    (@output $mode:ident $how:ident $output:ty) => { $output };
    (@send stream $call:expr) => { $call.send_stream() };
    (@send $how:ident $call:expr) => {{
        let call = $call;
        let runtime = call.mode.clone();
        runtime.wait(call.$how())
    }};
}

/// What every call takes.
macro_rules! call_options {
    ($at:tt) => {
        /// Sets a header; it wins over everything that the client sends by itself. One that cannot be sent fails the call.
        pub fn header<Name, Text>(mut self, name: Name, value: Text) -> Self
        where
            Name: TryInto<http::HeaderName>,
            Text: TryInto<http::HeaderValue>,
        {
            self.$at.set_header(name, value);
            self
        }

        /// Sets several headers; they win over everything that the client sends by itself.
        pub fn headers(mut self, headers: &http::HeaderMap) -> Self {
            $crate::runtime::headers::merge(&mut self.$at.options.headers, headers);
            self
        }

        /// Does not send a header that the client would have sent.
        pub fn without_header<Name: TryInto<http::HeaderName>>(mut self, name: Name) -> Self {
            self.$at.options.without.extend(name.try_into().ok());
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
            callback: impl FnOnce($crate::RunCreated) + std::marker::Send + Sync + 'static,
        ) -> Self {
            self.$at.options.on_run_created = Some(Box::new(callback));
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
        /// Called for every connection that was lost, before it is opened again.
        pub fn on_reconnect(mut self, callback: impl Fn(&$crate::Reconnect<'_>) + Send + Sync + 'static) -> Self {
            self.$at.options.on_reconnect = Some(Box::new(callback));
            self
        }

        /// Largest event in bytes; 64 MiB unless given.
        pub fn max_event_size(mut self, bytes: usize) -> Self {
            self.$at.options.max_event_size = bytes;
            self
        }
    };
}
