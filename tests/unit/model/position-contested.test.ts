/** Step 3 of the rule: another reading within the window before the latest is settled, outranked, or contests it. */
import { expect, test } from "vitest";
import { harbourIssue, statement } from "../../fixtures/harbour.ts";
import { cell, eastport } from "./eastport.ts";

const open = { kind: "point", point: "open" };
const shared = { kind: "point", point: "shared" };
const closed = { kind: "point", point: "closed" };

test("a different reading fourteen days before contests the latest", () => {
  const words = [statement("a", "2031-03-01", { value: "closed" }), statement("b", "2031-03-15", { value: "open" })];
  expect(eastport(words)).toEqual({
    ...cell,
    state: "contested",
    between: "speakers",
    statement: "b",
    said: "2031-03-15",
    sides: [
      { reading: closed, statements: ["a"] },
      { reading: open, statements: ["b"] },
    ],
  });
});

test("a different reading fifteen days before is past", () => {
  const words = [statement("a", "2031-03-01", { value: "closed" }), statement("b", "2031-03-16", { value: "open" })];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "b", said: "2031-03-16", reading: open });
});

test("a contest does not fade as time goes by", () => {
  const words = [statement("a", "2031-03-01", { value: "closed" }), statement("b", "2031-03-15", { value: "open" })];
  expect(eastport(words, "2051-01-01").state).toBe("contested");
});

test("the window is counted from the latest words, not from one reading to the next", () => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-11", { value: "open" }),
    statement("c", "2031-03-21", { value: "open" }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "c", said: "2031-03-21", reading: open });
});

test.each([
  [30, "2031-03-31", "contested"],
  [30, "2031-04-01", "stated"],
  [0, "2031-03-01", "contested"],
  [0, "2031-03-02", "stated"],
])("with a window of %i days, closed on 2031-03-01 and open on %s are %s", (windowDays, said, state) => {
  const words = [statement("a", "2031-03-01", { value: "closed" }), statement("b", said, { value: "open" })];
  expect(eastport(words, "2031-12-31", { issues: [{ ...harbourIssue, windowDays }] }).state).toBe(state);
});

test("two readings on one day in sources of one kind contest each other", () => {
  const words = [statement("a", "2031-03-01", { value: "closed" }), statement("b", "2031-03-01", { value: "open" })];
  expect(eastport(words)).toEqual({
    ...cell,
    state: "contested",
    between: "speakers",
    statement: "a",
    said: "2031-03-01",
    sides: [
      { reading: closed, statements: ["a"] },
      { reading: open, statements: ["b"] },
    ],
  });
});

test("every side names all the statements that back it", () => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-02", { value: "open" }),
    statement("c", "2031-03-03", { value: "closed" }),
    statement("d", "2031-03-04", { value: "shared" }),
  ];
  expect(eastport(words)).toMatchObject({
    state: "contested",
    statement: "d",
    sides: [
      { reading: closed, statements: ["a", "c"] },
      { reading: open, statements: ["b"] },
      { reading: shared, statements: ["d"] },
    ],
  });
});

test.each(["clarifies", "walks-back"] as const)("words that say they %s others settle the matter", (kind) => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-05", { value: "open", relates: [{ kind, to: "a" }] }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "b", said: "2031-03-05", reading: open });
});

test.each(["repeats", "contradicts"] as const)("that words %s others settles nothing", (kind) => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-05", { value: "open", relates: [{ kind, to: "a" }] }),
  ];
  expect(eastport(words).state).toBe("contested");
});

test("a clarification settles only the words it names", () => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-02", { value: "shared" }),
    statement("c", "2031-03-05", { value: "open", relates: [{ kind: "clarifies", to: "a" }] }),
  ];
  expect(eastport(words)).toMatchObject({
    state: "contested",
    sides: [
      { reading: shared, statements: ["b"] },
      { reading: open, statements: ["c"] },
    ],
  });
});

test("a clarification that is walked back gives way in its turn", () => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-05", { value: "open", relates: [{ kind: "clarifies", to: "a" }] }),
    statement("c", "2031-03-07", { value: "shared", relates: [{ kind: "walks-back", to: "b" }] }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "c", said: "2031-03-07", reading: shared });
});

test("a clarification said after the day settles nothing yet", () => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-02", { value: "shared" }),
    statement("c", "2031-03-05", { value: "shared", relates: [{ kind: "clarifies", to: "a" }] }),
  ];
  expect(eastport(words, "2031-03-04").state).toBe("contested");
  expect(eastport(words, "2031-03-05").state).toBe("stated");
});

test("personal words clarify nothing", () => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-02", { speaker: "poet", value: "open", relates: [{ kind: "clarifies", to: "a" }] }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "a", said: "2031-03-01", reading: closed });
});

test("within the window the higher mandate prevails, even where it spoke first", () => {
  const words = [
    statement("a", "2031-03-01", { speaker: "mayor", value: "closed" }),
    statement("b", "2031-03-10", { speaker: "pilot", value: "open" }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "a", said: "2031-03-01", reading: closed });
});

test("beyond the window the latest words prevail, even with the lower mandate", () => {
  const words = [
    statement("a", "2031-03-01", { speaker: "mayor", value: "closed" }),
    statement("b", "2031-03-16", { speaker: "pilot", value: "open" }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "b", said: "2031-03-16", reading: open });
});

test("a delegate's clarification settles the matter before mandates are compared", () => {
  const words = [
    statement("a", "2031-03-01", { speaker: "mayor", value: "closed" }),
    statement("b", "2031-03-10", { speaker: "pilot", value: "open", relates: [{ kind: "clarifies", to: "a" }] }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "b", said: "2031-03-10", reading: open });
});

test("two delegates who differ contest each other", () => {
  const words = [
    statement("a", "2031-03-01", { speaker: "pilot", value: "closed" }),
    statement("b", "2031-03-10", { speaker: "pilot", value: "open" }),
  ];
  expect(eastport(words)).toMatchObject({ state: "contested", between: "speakers" });
});

test("not having decided and having answered contest each other", () => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-10", { act: "undecided", codings: [{ issue: "harbour" }] }),
  ];
  expect(eastport(words)).toMatchObject({
    state: "contested",
    sides: [
      { reading: closed, statements: ["a"] },
      { reading: { kind: "undecided" }, statements: ["b"] },
    ],
  });
});

const disputed = [
  { issue: "harbour", value: "closed", coder: "aa", status: "disputed" },
  { issue: "harbour", value: "open", coder: "bb", status: "disputed" },
] as const;

test("one statement that two coders read differently is contested between coders", () => {
  expect(eastport([statement("a", "2031-03-01", { codings: disputed })])).toEqual({
    ...cell,
    state: "contested",
    between: "coders",
    statement: "a",
    said: "2031-03-01",
    sides: [
      { reading: closed, statements: ["a"] },
      { reading: open, statements: ["a"] },
    ],
  });
});

test("the same dispute over two statements is still one between coders", () => {
  const words = [
    statement("a", "2031-03-01", { codings: disputed }),
    statement("b", "2031-03-02", { codings: [disputed[1], disputed[0]] }),
  ];
  expect(eastport(words)).toMatchObject({ state: "contested", between: "coders", statement: "b" });
});

test("speakers who differ are contested between speakers, though coders differ over one of them too", () => {
  const words = [
    statement("a", "2031-03-01", { codings: disputed }),
    statement("b", "2031-03-02", { value: "shared" }),
  ];
  expect(eastport(words)).toMatchObject({ state: "contested", between: "speakers" });
});

test("two coders who read the same leave nothing contested", () => {
  const agreed = [
    { issue: "harbour", value: "open", coder: "aa", status: "agreed" },
    { issue: "harbour", value: "open", coder: "bb", status: "agreed" },
  ] as const;
  expect(eastport([statement("a", "2031-03-01", { codings: agreed })])).toMatchObject({
    state: "stated",
    reading: open,
  });
});
