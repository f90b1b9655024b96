/**
 * What the box in the header and the search page search with. The build publishes it as one file with all that it
 * imports: on a slow line every file is a wait of its own.
 */

export { facets } from "../logic/pieces.js";
export { ask, marked } from "../logic/search.js";
export { resultsOf, searchData } from "./search-data.js";
