package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sums of the calculator, as the visitor's own browser makes them. */
@ExtendWith(InBrowser.class)
class CalculatorIT {

    private static final int CASES = 100_000;

    /**
     * Draws schemes, costs and answers from a seed, has the site's modules judge them, and works
     * each out again in whole numbers of its own: every amount over the same denominator, every set
     * of schemes tried.
     */
    private static final String CHECK =
            """
            async ({ base, cases }) => {
                const [{ judgeScheme, explainScheme }, { bestCombination }] = await Promise.all(["subsidy", "combination"].map((name) => import(`${base}js/logic/${name}.js`)));
                let seed = 20261121;
                const draw = (below) => {
                    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
                    return Math.floor((seed / 4294967296) * below);
                };
                const wrong = [];
                const now = { at: 0, day: "2026-11-21" };
                const kinds = ["a", "b", "c"];
                const odd = [-5, 0, 0.5, NaN, Infinity, 1e300, "100", null, 10 ** 13 + 1];
                const someCosts = () => Object.fromEntries(kinds.flatMap((kind) => (draw(3) > 0 ? [[kind, draw(12) === 0 ? odd[draw(odd.length)] : 1 + draw(1000000)]] : [])));
                const someAmount = () => {
                    const percent = () => `${draw(100)}.${String(draw(100)).padStart(2, "0")}`;
                    const base = [{ percentage: percent() }, { brackets: [{ upTo: 100 * draw(5000), percentage: percent() }, { percentage: percent() }] }, { per: { question: "n", amount: 100 * draw(3000) } }, { fixed: 100 * draw(9000) }][draw(4)];
                    return {
                        ...base,
                        ...(draw(3) === 0 ? { proRata: { question: "n", full: 1 + draw(6) } } : {}),
                        ...(draw(3) === 0 ? { partialMaxima: { a: 100 * draw(2000) } } : {}),
                        ...(draw(3) === 0 ? { maximum: 100 * draw(4000) } : {}),
                        ...(draw(3) === 0 ? { maximumPer: { question: "n", amount: 100 * draw(2000) } } : {}),
                        ...(draw(3) === 0 ? { minimum: 100 * draw(1500) } : {}),
                    };
                };
                const someScheme = (id) => ({
                    id, form: "subsidie", area: { country: "nederland" }, continuous: true, questions: [{ id: "n", kind: "number" }],
                    costKinds: draw(3) === 0 ? [] : ["a", "b"], amount: [someAmount()],
                    ...(draw(4) === 0 ? { combination: { notWith: ["s0"], scope: ["same-cost", "company"][draw(2)] } } : {}),
                });
                const valid = (costs) => Object.entries(costs).filter(([, cents]) => Number.isSafeInteger(cents) && cents > 0 && cents <= 10 ** 13);
                const hundredths = (percentage) => BigInt(percentage.replace(".", ""));
                const smaller = (a, b) => (a < b ? a : b);

                // Everything in parts of a cent: ten thousand for percentages, times what a share or a proportion divides by.
                function byHand({ amount: [amount], costKinds }, costs, n) {
                    const entered = valid(costs);
                    const covered = entered.filter(([kind]) => costKinds.length === 0 || costKinds.includes(kind)).map(([kind, cents]) => [kind, BigInt(cents)]);
                    const fromCosts = amount.percentage !== undefined || amount.brackets !== undefined;
                    if (fromCosts && entered.length === 0) return undefined;
                    const about = entered.length > 0 && (fromCosts || costKinds.length > 0);
                    const total = covered.reduce((sum, [, cents]) => sum + cents, 0n);
                    const full = BigInt(amount.proRata?.full ?? 1);
                    const unit = 10000n * full * (total > 0n ? total : 1n);
                    const whole = unit / 10000n;
                    let aid;
                    if (amount.percentage !== undefined) aid = total * hundredths(amount.percentage) * whole;
                    else if (amount.brackets) {
                        const [first, rest] = amount.brackets;
                        const low = smaller(total, BigInt(first.upTo));
                        aid = (low * hundredths(first.percentage) + (total - low) * hundredths(rest.percentage)) * whole;
                    } else aid = BigInt(amount.per ? amount.per.amount * n : amount.fixed) * unit;
                    if (amount.proRata) aid = (aid * smaller(BigInt(n), full)) / full;
                    if (about) aid = covered.reduce((sum, [kind, cents]) => {
                        const part = (aid * cents) / total;
                        const most = amount.partialMaxima?.[kind];
                        return sum + (most === undefined ? part : smaller(part, BigInt(most) * unit));
                    }, 0n);
                    if (amount.maximum !== undefined) aid = smaller(aid, BigInt(amount.maximum) * unit);
                    if (amount.maximumPer) aid = smaller(aid, BigInt(amount.maximumPer.amount * n) * unit);
                    if (about) aid = smaller(aid, total * unit);
                    if (aid < BigInt(amount.minimum ?? 0) * unit) aid = 0n;
                    return Number((aid / (unit * 100n)) * 100n);
                }

                const fraction = (text) => text.split("/").map(BigInt);
                function bestByHand(schemes, results, costs) {
                    const entered = valid(costs);
                    const usable = schemes.flatMap((scheme) => {
                        const result = results.find(({ id }) => id === scheme.id);
                        return ["past", "waarschijnlijk"].includes(result.outcome) && result.amount?.to > 0 ? [{ ...scheme, ...result.amount }] : [];
                    });
                    let most = 0;
                    for (let set = 0; set < 2 ** usable.length; set++) {
                        const chosen = usable.filter((_, place) => set & (1 << place));
                        const clash = chosen.some((one) => chosen.some((other) => one.combination?.notWith.includes(other.id) && one !== other
                            && (one.combination.scope === "company" || Object.keys(one.perCost?.from ?? {}).some((kind) => kind in (other.perCost?.from ?? {})))));
                        if (clash) continue;
                        let [top, bottom] = [0n, 1n];
                        const add = (n, d) => ([top, bottom] = [top * d + n * bottom, bottom * d]);
                        for (const [kind, cents] of entered) {
                            let [n, d] = [0n, 1n];
                            for (const each of chosen) {
                                const [a, b] = fraction(each.perCost?.from[kind] ?? "0/1");
                                [n, d] = [n * b + a * d, d * b];
                            }
                            n > BigInt(cents) * d ? add(BigInt(cents), 1n) : add(n, d);
                        }
                        chosen.filter(({ perCost }) => !perCost).forEach(({ from }) => add(BigInt(from), 1n));
                        most = Math.max(most, Number((top / (bottom * 100n)) * 100n));
                    }
                    return most;
                }

                for (let round = 0; round < cases && wrong.length < 5; round++) {
                    const scheme = someScheme("s0");
                    const [costs, n] = [someCosts(), draw(5)];
                    const visitor = { now, costs, own: { s0: { n } } };
                    const { amount } = judgeScheme(scheme, {}, visitor);
                    const expected = byHand(scheme, costs, n);
                    const note = (what) => wrong.push(`${what}: ${amount?.from} for ${expected} of ${JSON.stringify({ scheme, costs, n })}`);
                    if (amount?.from !== expected || amount?.to !== expected) note("amount");
                    if (expected === undefined) continue;
                    if (!(amount.from >= 0) || !Number.isSafeInteger(amount.from)) note("no amount");
                    const covered = valid(costs).filter(([kind]) => scheme.costKinds.length === 0 || scheme.costKinds.includes(kind)).reduce((sum, [, cents]) => sum + cents, 0);
                    if (amount.perCost && amount.from > covered) note("more than the costs");
                    if (round % 10 === 0) {
                        const last = explainScheme(scheme, {}, visitor).from.at(-1);
                        if (last.step !== "result" || last.amount !== `${expected}/1`) note(`explained as ${last.amount}`);
                        const schemes = [scheme, someScheme("s1"), someScheme("s2"), someScheme("s3")];
                        const many = { ...visitor, own: { s0: { n }, s1: { n }, s2: { n: 1 }, s3: { n: 2 } } };
                        const results = schemes.map((each) => judgeScheme(each, {}, many));
                        const best = bestCombination(schemes, results, costs);
                        if (best.from !== bestByHand(schemes, results, costs) || best.to < best.from) note(`combined ${best.from}`);
                    }
                }
                return wrong;
            }""";

    @Test
    void aHundredThousandSumsAreRightInTheBrowser(Chromium chromium) {
        try (var server = SiteServer.of(BuiltSite.baked().folder());
                var visit = chromium.visit(server).on(Visit.NOW)) {
            var page = visit.open(FinderWalk.PATH);
            var script = page.locator("script[src$='finder-page.js']").getAttribute("src");
            var base = script.substring(0, script.indexOf("js/view/"));

            assertThat((List<?>) page.evaluate(CHECK, Map.of("base", base, "cases", CASES)))
                    .isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
