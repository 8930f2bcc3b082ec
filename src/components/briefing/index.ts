/** The components a briefing may use, by the names of src/schema/components.ts. */
import Chart from "./Chart.astro";
import Cite from "./Cite.astro";
import Count from "./Count.astro";
import Link from "./Link.astro";
import Note from "./Note.astro";
import Plan from "./Plan.astro";
import Position from "./Position.astro";
import Quote from "./Quote.astro";
import Statement from "./Statement.astro";
import Term from "./Term.astro";
import Timeline from "./Timeline.astro";

export const components = { Chart, Cite, Count, Note, Plan, Position, Quote, Statement, Term, Timeline, a: Link };
