import type { Model } from "../../model/types.ts";
import type { Writer } from "./files.ts";

const JACKSON = "2.22.4";

/** What each package holds, for its Javadoc. */
const PACKAGES: Record<string, string> = {
  "": "A typed client of the LangGraph Agent Server API: begin with {@link dev.openruns.OpenRuns}.",
  event: "The events of the streams, each with its own data.",
  model:
    "The types of the contract. A field that the contract does not know is ignored, unless its type keeps all others.",
  params: "The parameters of the methods that take many, or some that may be left out.",
  resource: "The operations, by resource; {@link dev.openruns.OpenRuns} gives them.",
  internal: "What the client is made of; not for use by others, and free to change.",
};

/** What makes the folder an artifact: metadata, README, the descriptions of its packages. */
export function emitProject(model: Model, notice: string, writer: Writer): [string, string][] {
  for (const [name, text] of Object.entries(PACKAGES)) writer.write(name, "package-info", `/** ${text} */`);
  return [
    ["pom.xml", pom(model, notice)],
    ["README.md", readme(model, notice)],
  ];
}

const plugin = (name: string, version: string, configuration = ""): string => `      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-${name}-plugin</artifactId>
        <version>${version}</version>${configuration}
      </plugin>`;

const pom = (model: Model, notice: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${notice} -->
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.openruns</groupId>
  <artifactId>openruns</artifactId>
  <version>${model.contractVersion}</version>
  <name>openruns</name>
  <description>A typed client of the LangGraph Agent Server API, blocking and asynchronous, with real streams.</description>
  <url>https://github.com/openruns/openruns</url>
  <licenses>
    <license>
      <name>MIT</name>
      <url>https://opensource.org/license/mit</url>
    </license>
  </licenses>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <project.build.outputTimestamp>2026-01-01T00:00:00Z</project.build.outputTimestamp>
  </properties>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>${JACKSON}</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
${plugin("resources", "3.3.1")}
${plugin(
  "compiler",
  "3.14.1",
  `
        <configuration>
          <compilerArgs>
            <arg>-Xlint:all</arg>
            <arg>-Werror</arg>
          </compilerArgs>
          <showWarnings>true</showWarnings>
        </configuration>`,
)}
${plugin("surefire", "3.5.4")}
${plugin(
  "jar",
  "3.4.2",
  `
        <configuration>
          <archive>
            <manifestEntries>
              <Automatic-Module-Name>dev.openruns</Automatic-Module-Name>
            </manifestEntries>
          </archive>
        </configuration>`,
)}
${plugin("install", "3.1.4")}
${plugin(
  "javadoc",
  "3.12.0",
  `
        <configuration>
          <doclint>all</doclint>
          <failOnWarnings>true</failOnWarnings>
          <excludePackageNames>dev.openruns.internal</excludePackageNames>
          <quiet>true</quiet>
          <notimestamp>true</notimestamp>
        </configuration>`,
)}
    </plugins>
  </build>
</project>
`;

const readme = (model: Model, notice: string): string => `<!-- ${notice} -->
# openruns for Java

A typed client of the LangGraph Agent Server API: create a run, wait for it, stream it, join it, cancel it. Java 17, the JDK's
HTTP client, one dependency (Jackson).

\`\`\`xml
<dependency>
  <groupId>dev.openruns</groupId>
  <artifactId>openruns</artifactId>
  <version>${model.contractVersion}</version>
</dependency>
\`\`\`

\`\`\`java
import dev.openruns.OpenRuns;
import dev.openruns.event.MessagesEvent;
import dev.openruns.event.ValuesEvent;
import dev.openruns.model.StreamMode;
import dev.openruns.params.RunsStreamParams;
import dev.openruns.params.RunsWaitParams;
import java.util.List;
import java.util.Map;

public class Example {
  public static void main(String[] args) {
    var client = new OpenRuns("http://localhost:2024");
    var input = Map.of("messages", List.of(Map.of("role", "user", "content", "how are you?")));

    var state = client.runs().wait(RunsWaitParams.builder().assistantId("agent").input(input).build());
    System.out.println(state.path("messages"));

    var params = RunsStreamParams.builder()
        .assistantId("agent")
        .input(input)
        .streamMode(List.of(StreamMode.VALUES, StreamMode.MESSAGES_TUPLE))
        .build();
    try (var events = client.runs().stream(params)) {
      for (var event : events) {
        if (event instanceof MessagesEvent token) System.out.print(token.data().streamedMessage());
        else if (event instanceof ValuesEvent values) System.out.println(values.data());
      }
    }
  }
}
\`\`\`

\`client.async()\` has the same methods with \`CompletableFuture\`, and streams as \`Flow.Publisher\`; cancelling either ends the
request. Each asynchronous call uses a thread while it lasts (\`ClientOptions.executor\`; on Java 21, virtual ones).

- **A graph's own data** is \`JsonNode\`; \`client.runs().wait(params, MyState.class)\`, \`ValuesEvent.data(MyState.class)\` and
  \`Json.to\` give it a type of yours.
- **Unset and null**: what a builder is not given is not sent; null is sent as null. In answers, \`Field\` tells absent, null and
  a value apart where all three occur.
- **Errors**: every failure is an \`OpenRunsException\` with \`kind\`, \`operation\`, \`method\`, \`url\`, \`status\`, \`detail\` and
  \`requestId\`; a run that fails throws \`RunException\` (\`raiseError(false)\` hands the failure over instead). No key stands in any.
- **Lost connections**: a GET is tried again; a POST that creates a run is sent once. A wait joins its run again. A stream of a
  run created with \`streamResumable(true)\` goes on after its last event, each event once; of any other run, what the server
  sends while the connection is down is lost, and \`onReconnect\` tells you.
- **Time**: \`RequestOptions.timeout\` is a deadline for the whole call; a \`Cancellation\`, or an interrupt, ends it at once.
- **What is unknown**: fields that the contract does not know are ignored, but kept in types whose objects may hold anything
  (\`additional\`) and in free data; an unknown event is an \`UnknownEvent\`, an unknown arm of a union its \`Unknown\`; enumerations
  of answers keep values that are new. Dates are text, as the servers write them; integers have 64 bits.
- **The key** comes from \`ClientOptions.apiKey\`, else from LANGGRAPH_API_KEY, LANGSMITH_API_KEY or LANGCHAIN_API_KEY.
`;
