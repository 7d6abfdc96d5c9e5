package com.example.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.OpenRuns;
import dev.openruns.event.CustomEvent;
import dev.openruns.model.HumanMessage;
import dev.openruns.model.Message;
import dev.openruns.params.RunsStreamParams;
import dev.openruns.params.RunsWaitParams;
import java.util.List;
import java.util.Map;

/** A wait into a type of its own, a stream, and JSON in and out, against the address that it is given. */
public final class Main {
  record State(List<JsonNode> messages) {}

  record Question(String text) {}

  private Main() {}

  public static void main(String[] args) throws Exception {
    var client = new OpenRuns(args[0]);
    var wait = RunsWaitParams.builder().assistantId("agent").input(Map.of("question", new Question("why?"))).build();
    System.out.println("messages " + client.runs().waitFor(wait, State.class).state().messages().size());
    System.out.println("thread " + client.threads().get("t").status());
    int events = 0;
    try (var stream = client.runs().stream(RunsStreamParams.builder().threadId("t").assistantId("agent").build())) {
      for (var event : stream) if (event instanceof CustomEvent) events++;
    }
    System.out.println("events " + events);
    var text = "{\"type\":\"human\",\"content\":[{\"type\":\"text\",\"text\":\"hi\",\"mine\":1}],\"additional_kwargs\":{},\"response_metadata\":{}}";
    var message = dev.openruns.Json.mapper().readValue(text, Message.class);
    System.out.println("text " + message.text() + " " + (message instanceof HumanMessage) + " " + dev.openruns.Json.of(message).at("/content/0/mine"));
  }
}
