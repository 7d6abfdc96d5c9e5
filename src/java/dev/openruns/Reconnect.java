package dev.openruns;

import java.time.Duration;

/**
 * What is known of a connection that was lost and is about to be opened again.
 *
 * @param attempt counts from 1; starts anew after every event that arrives
 * @param delay how long until it is tried
 * @param reason why the last connection ended
 * @param resumed true: goes on after the last event; false: the server numbers no events, and what it sends meanwhile is lost
 */
public record Reconnect(int attempt, Duration delay, OpenRunsException reason, boolean resumed) {}
