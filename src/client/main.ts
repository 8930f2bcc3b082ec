/** What every page loads: small comforts over markup that is complete without them. Larger ones are fetched on first use. */
import "./theme.ts";
import "./filter.ts";
import "./chart.ts";
import "./view.ts";
import "./why.ts";
import "./take-away.ts";
import "./search-dialog.ts";
import "./found-words.ts";
