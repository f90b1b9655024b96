/** Says of an event that it is over, and takes away what one can no longer register for. */

import { now } from "./clock.js";

const { at } = now();

for (const place of document.querySelectorAll("[data-over]")) {
    place.toggleAttribute("hidden", at <= Number(place.getAttribute("data-over")));
}
for (const place of document.querySelectorAll("[data-until]")) {
    place.toggleAttribute("hidden", at > Number(place.getAttribute("data-until")));
}
