/** What stands beside a piece of advice: an example, who can help nearby, what there is to learn. */

import { besideAdvice } from "../../logic/offers.js";
import { momentInWords } from "../clock.js";
import { element } from "../dom.js";

const NEAR = { municipality: "in uw gemeente", province: "in uw provincie" };

/**
 * @param {import("../../logic/types.js").Advice} advice
 * @param {import("../scan-result.js").Reading} reading
 * @returns {Node[]}
 */
export function nearby(advice, { model, visitor }) {
    const { story, helpers, trainings, events } = besideAdvice(advice, model, visitor);
    return [
        ...part("Zo ging het bij een ander", story ? [{ ...story, label: undefined, detail: story.fictional ? "verzonnen voorbeeld" : "" }] : []),
        ...part("Wie kan helpen", helpers.map((offer) => ({ ...offer, detail: NEAR[offer.near] ?? "" }))),
        ...part("Iets leren", [...events.map((offer) => ({ ...offer, detail: momentInWords(offer.begins) })), ...trainings]),
    ];
}

function part(title, offers) {
    return offers.length === 0
        ? []
        : [
              element("h4", {}, title),
              element(
                  "ul",
                  { class: "beside" },
                  ...offers.map(({ title: name, url, label, detail }) => {
                      const more = [label, detail].filter(Boolean).join(", ");
                      return element("li", {}, element("a", { href: url }, name), more && element("span", { class: "source" }, more));
                  }),
              ),
          ];
}
