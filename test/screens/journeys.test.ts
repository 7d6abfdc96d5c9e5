// What a reader does to a page: reloads it, opens it twice, edits, loses the network, meets a server that is busy or gone.
import { expect } from "vitest";
import { BY_PORT, describeScreens, lastOf, shows, until, type Way } from "./look.ts";

const CLASSIC: readonly Way[] = [["classic", "port"]];
const PROTOCOL: readonly Way[] = [["protocol", "port"]];

const WORDS = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");

await describeScreens("journeys", BY_PORT, (screen) => {
  screen("a reload rejoins a run that goes on", { speed: 0.3 }, async (opened) => {
    await opened.send(WORDS);
    await shows(opened, lastOf("ai"), "word3");
    await opened.page.reload();
    await shows(opened, lastOf("ai"), "word9");
    expect(await opened.text(lastOf("ai"))).not.toContain("word39");
    await shows(opened, lastOf("ai"), "word39");
    expect(await opened.page.locator("[data-message]").count()).toBe(2);
    expect(await opened.text("[data-message=ai] [data-text]")).toBe(`echo: ${WORDS}`);
    expect(opened.mock.runs.map(({ status }) => status)).toEqual(["success"]);
  });

  screen("a reload finds what was asked, and the answer goes on", { assistant: "approval" }, async (opened) => {
    await opened.send("Hello Ada");
    await shows(opened, "[data-question]", "Send this mail?");
    await opened.idle();
    await opened.page.reload();
    await shows(opened, "[data-question]", "Send this mail?");
    await opened.click("[data-choice=approve]");
    await shows(opened, lastOf("ai"), "Done: The mail to ada@example.com was sent.");
    expect(opened.mock.runs).toHaveLength(2);
    expect(await opened.page.locator("[data-message]").count()).toBe(4);
  });

  screen("several questions, answered one by one", { assistant: "questions" }, async (opened, hook) => {
    await opened.send("Book it");
    await opened.page.waitForFunction(() => document.querySelectorAll("[data-question]").length === 2);
    await opened.idle();
    await opened.click("[data-choice=answer]");
    await until(() => opened.mock.runs.map(({ status }) => status), ["success", "success"]);
    await opened.idle();
    // The history names the first question until its step has ended, and the classic hook shows what the history names.
    const left = hook === "classic" ? 2 : 1;
    await until(() => opened.page.locator("[data-question]").count(), left);
    await opened.click("[data-question]:last-of-type [data-choice=answer]");
    await shows(opened, lastOf("ai"), "Booked.");
  });

  screen("cards of sub-agents after a reload", { assistant: "subagents" }, async (opened) => {
    await opened.send("Is it so?");
    await shows(opened, lastOf("ai"), "Both have reported");
    await opened.idle();
    await opened.page.reload();
    await shows(opened, "[data-card=historian]", "Find out where the idea comes from.");
    await shows(opened, "[data-card=historian] [data-inside=ai]", "I looked at this");
    await shows(opened, "[data-card=critic] [data-inside=ai]", "I looked at this");
    expect(await opened.page.locator("[data-card-status=complete]").count()).toBe(2);
  });

  screen("two tabs show the same thread, and a second run waits for its turn", { speed: 1 }, async (opened) => {
    await opened.send("first one");
    await shows(opened, lastOf("ai"), "echo: first one");
    await opened.idle();
    const other = await opened.tab();
    await shows(other, lastOf("ai"), "echo: first one");
    await opened.send(WORDS);
    await shows(opened, lastOf("ai"), "word3");
    await other.send("second one");
    await shows(other, lastOf("ai"), "echo: second one");
    expect(opened.mock.runs.map(({ status }) => status)).toEqual(["success", "success", "success"]);
    await opened.page.reload();
    await shows(opened, lastOf("ai"), "echo: second one");
    expect(await opened.page.locator("[data-message]").count()).toBe(6);
    expect(other.errors).toEqual([]);
  });

  screen(
    "an edit makes a branch, and the page goes back to the first",
    {},
    async (opened) => {
      await opened.send("one");
      await shows(opened, lastOf("ai"), "echo: one");
      await opened.idle();
      await opened.click("[data-edit]");
      await shows(opened, lastOf("ai"), "echo: one, edited");
      await opened.idle();
      expect(await opened.page.locator("[data-message]").count()).toBe(2);
      await shows(opened, "[data-branch]", "2 of 2");
      await opened.click("[data-previous]");
      await shows(opened, lastOf("ai"), /^echo: one$/);
    },
    CLASSIC,
  );

  screen(
    "an edit takes the place of what came after",
    { dialect: "javascript" },
    async (opened) => {
      await opened.send("one");
      await shows(opened, lastOf("ai"), "echo: one");
      await opened.idle();
      await opened.click("[data-edit]");
      await shows(opened, lastOf("ai"), "echo: one, edited");
      await opened.idle();
      expect(await opened.page.locator("[data-message]").count()).toBe(2);
    },
    PROTOCOL,
  );

  screen(
    "a breakpoint stops before the tools, and goes on",
    {
      assistant: "tool_call",
      query: { submit: JSON.stringify({ interruptBefore: ["tools"] }) },
    },
    async (opened) => {
      await opened.send("How is the weather?");
      await shows(opened, "[data-question]", "breakpoint");
      expect(await opened.page.locator("[data-message=tool]").count()).toBe(0);
      const [run] = opened.mock.runs;
      const state = await opened.mock.client.threads.getState({ thread_id: run?.thread_id ?? "" });
      expect(state).toMatchObject({ next: ["tools"], interrupts: [] });
    },
    CLASSIC,
  );

  screen(
    "the network is lost, and the page goes on where it was",
    { speed: 0.5 },
    async (opened, _hook, door) => {
      await opened.send(WORDS);
      await shows(opened, lastOf("ai"), "word5");
      await opened.dropStreams();
      await shows(opened, lastOf("ai"), "word39");
      await opened.idle();
      expect(await opened.text("[data-message=ai] [data-text]")).toBe(`echo: ${WORDS}`);
      expect(await opened.page.locator("[data-error]").count()).toBe(0);
      if (door !== "worker") expect(opened.mock.runs.map(({ status }) => status)).toEqual(["success"]);
    },
    [
      ["classic", "same"],
      ["classic", "worker"],
      ["protocol", "port"],
      ["protocol", "same"],
      ["protocol", "worker"],
    ],
  );

  screen(
    "across origins, where Location is hidden, a lost network is an error",
    { speed: 0.5 },
    async (opened) => {
      await opened.send(WORDS);
      await shows(opened, lastOf("ai"), "word5");
      await opened.dropStreams();
      await shows(opened, "[data-error]", /network error|fetch/i);
      await opened.idle();
    },
    CLASSIC,
  );

  screen(
    "a thread that is busy refuses a second run",
    {
      query: { submit: JSON.stringify({ multitaskStrategy: "reject" }) },
      speed: 0.5,
    },
    async (opened) => {
      await opened.send("first");
      await opened.idle();
      const other = await opened.tab();
      await opened.send(WORDS);
      await shows(opened, lastOf("ai"), "word3");
      await other.send("second");
      await shows(other, "[data-error]", "already running a task");
      await shows(opened, lastOf("ai"), "word39");
    },
    CLASSIC,
  );

  screen("a server that refuses the key", {}, async (opened, hook) => {
    opened.mock.fault(`status=401; on=${hook === "classic" ? "streamThreadRun" : "sendThreadCommand"}`);
    await opened.send("hi");
    await shows(opened, "[data-error]", /401|Injected fault/);
    await opened.idle();
  });

  for (const fault of ["status=429; retry-after=1", "status=503"]) {
    const name = `a server that answers once with ${fault.slice(0, "status=429".length)}`;
    screen(
      `${name}: an error`,
      { faults: [`${fault}; on=streamThreadRun; times=1`] },
      async (opened) => {
        await opened.send("hi");
        await shows(opened, "[data-error]", /429|503|Injected fault/);
        await opened.send("again");
        await shows(opened, lastOf("ai"), "echo: again");
      },
      CLASSIC,
    );

    screen(
      `${name}: asked again`,
      { faults: [`${fault}; on=sendThreadCommand; times=1`] },
      async (opened) => {
        await opened.send("hi");
        await shows(opened, lastOf("ai"), "echo: hi");
        const commands = opened.mock.requests.filter(({ operation }) => operation === "sendThreadCommand");
        expect(commands.map(({ status }) => status)).toEqual([Number(fault.slice(7, 10)), 200]);
      },
      PROTOCOL,
    );
  }

  screen(
    "an event that is no JSON is an error, and the page stays",
    {},
    async (opened) => {
      opened.mock.fault("malformed=3; on=streamThreadRun");
      await opened.send("hi there");
      await shows(opened, "[data-error]", /JSON/);
      await opened.idle();
    },
    CLASSIC,
  );

  screen(
    "a run that times out ends without an error",
    { assistant: "slow", runTimeout: 1 },
    async (opened) => {
      await opened.send("Go");
      await shows(opened, "[data-status]", "running");
      await opened.idle();
      expect(opened.mock.runs.map(({ status }) => status)).toEqual(["timeout"]);
      expect(await opened.page.locator("[data-error]").count()).toBe(0);
    },
    CLASSIC,
  );

  screen("stop cancels the run", { assistant: "slow", speed: 0.2 }, async (opened) => {
    await opened.send("Go");
    await shows(opened, "[data-status]", "running");
    await until(() => opened.mock.runs.map(({ status }) => status), ["running"]);
    await opened.click("[data-stop]");
    await opened.idle();
    await until(() => opened.mock.runs.map(({ status }) => status), ["interrupted"]);
  });
});
