package nl.etalage.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.etalage.script.Json;
import nl.etalage.script.Script;
import nl.etalage.script.Scripts;

/** The whole of lunr, run as it comes, on the same documents: the oracle for our index. */
final class FullLunr implements AutoCloseable {

    private static final String MODULE =
            """
            import lunr from "./lunr.js";
            import { partsOf } from "../logic/compounds.js";
            import { termsNear } from "../logic/fuzzy.js";
            import { query } from "../logic/index.js";
            import { give, missing, pieces } from "../logic/pieces.js";
            import { nameOf } from "../logic/search.js";
            import { forms } from "../logic/forms.js";
            import { words } from "../logic/words.js";

            const texts = (document) => [document.title, document.keywords, document.headings, document.body];
            const spellingsIn = (text) => forms(words(text)).flatMap((form) => form.spellings);

            let everywhere = new Set();
            const isIn = (field, token) => token.metadata.fields.includes(field);
            const stem = (token) =>
                forms([token.toString()])[0].terms
                    .filter((term) => !everywhere.has(term) || !isIn("body", token))
                    .map((term) => token.clone(() => term));
            lunr.Pipeline.registerFunction(stem, "stem");

            function builderOf(documents, fields) {
                const builder = new lunr.Builder();
                builder.tokenizer = (text, metadata) => words(text).map((word) => new lunr.Token(word, metadata));
                builder.pipeline.add(stem);
                builder.ref("ref");
                for (const { name, boost } of fields) builder.field(name, { boost });
                const known = new Set(documents.flatMap((document) => texts(document).flatMap(spellingsIn)));
                const site = { isFirst: (half) => known.has(half), isSecond: (half) => known.has(half), begins: () => false };
                documents.forEach((document, ref) => {
                    const parts = texts(document).flatMap(spellingsIn).flatMap((word) => partsOf(word, site)).join(" ");
                    builder.add({ ref, name: nameOf(document.title), ...document, parts });
                });
                return builder;
            }

            export function json(documents, fields, leftOut) {
                everywhere = new Set(leftOut);
                return builderOf(documents, fields).build().toJSON();
            }

            export function compare(index, catalogue, files, questions) {
                const full = lunr.Index.load(index);
                const part = pieces(catalogue);
                return questions.map((clauses) => {
                    const near = () => clauses.map((each) => (each.mistakes > 0 ? { ...each, near: termsNear(part, each.term, each.mistakes) } : each));
                    query(part, near());
                    for (const name of missing(part)) give(part, name, files[name]);
                    const fetched = part.held.size;
                    const ours = query(part, near());
                    const theirs = full.query((asked) => {
                        for (const { term, begins, mistakes, boost = 1 } of clauses) {
                            const wildcard = begins ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE;
                            const fuzzy = mistakes > 0 && { editDistance: mistakes };
                            asked.term(term, { usePipeline: false, boost, wildcard, ...fuzzy });
                        }
                    });
                    const plain = (results) => JSON.stringify(results.map(({ ref, score }) => [ref, score]));
                    return { same: plain(ours) === plain(theirs), found: theirs.length, fetched };
                });
            }
            """;

    /** The texts of a document as lunr gets them. */
    record Texts(String title, String keywords, String headings, String body) {
        static Texts of(SearchDocument document) {
            var texts = Indexer.texts(document);
            return new Texts(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
        }
    }

    record Clause(String term, boolean begins, int mistakes, int boost) {}

    /**
     * @param fetched how many pieces there were, for this question and those before
     */
    record Compared(boolean same, int found, int fetched) {}

    private final Scripts scripts;
    private final Script script;

    FullLunr() {
        var packaged = new HashMap<>(Lunr.scripts());
        packaged.putAll(WholeLunr.scripts());
        packaged.put("test/full.js", MODULE);
        scripts = new Scripts(Path.of("../templates/assets/js"), packaged);
        script = scripts.module("test/full.js");
    }

    Indexer.Indexed ours(List<SearchDocument> documents) {
        return new Indexer(new Pipeline(scripts.module(Pipeline.MODULE), FormCache.NONE))
                .index(documents);
    }

    /** As lunr makes and writes it, of the same words. */
    String json(List<SearchDocument> documents, Indexer.Indexed ours) {
        return script.json(
                "json",
                documents.stream().map(Texts::of).toList(),
                Indexer.FIELDS,
                ours.everywhere().stream().map(Term::text).sorted().toList());
    }

    /**
     * What the whole index and our pieces answer.
     *
     * @param whole as lunr writes it
     */
    List<Compared> compare(String whole, Pieces.Published published, List<List<Clause>> questions) {
        return List.of(
                script.call(
                        Compared[].class,
                        "compare",
                        Json.read(Object.class, whole),
                        Json.read(Object.class, published.catalogue()),
                        published.pieces(),
                        questions));
    }

    /** Documents of words that Dutch joins, bends and spells with signs, as often as Zipf says. */
    static List<SearchDocument> documents(int count) {
        var random = new Random(count);
        var words = new ArrayList<>(vocabulary(random));
        java.util.Collections.shuffle(words, random);
        return Stream.iterate(0, n -> n + 1)
                .limit(count)
                .map(
                        n ->
                                new SearchDocument(
                                        "artikelen/" + n,
                                        "/" + n + "/",
                                        text(words, random, 4) + " " + n,
                                        "artikel",
                                        text(words, random, 8),
                                        List.of(text(words, random, 3), text(words, random, 3)),
                                        List.of(text(words, random, 2)),
                                        text(words, random, 5 + random.nextInt(25)),
                                        List.of("Geld en regels")))
                .toList();
    }

    private static TreeSet<String> vocabulary(Random random) {
        var simple =
                Stream.of(
                                "subsidie bedrijf zaak scan veiligheid wachtwoord manager klant gegevens website winkel factuur back up"
                                        .split(" "),
                                "verzekering regeling ondernemer digitaal plan cyber e-mail foto's zzp'er café 2022-2023 NIS2 365 constructor"
                                        .split(" "),
                                "geld tijd mens werk beheer systeem kaart net code stap hulp gemeente provincie verkoop 😀-a İstanbul ﬁn ½"
                                        .split(" "))
                        .flatMap(Stream::of)
                        .toList();
        var words = new TreeSet<>(simple);
        while (words.size() < 1_500) {
            String one = simple.get(random.nextInt(simple.size()));
            String other = simple.get(random.nextInt(simple.size()));
            String ending = List.of("", "s", "en", "jes", "ing", "heid").get(random.nextInt(6));
            words.add(one + (random.nextInt(4) == 0 ? "-" : "") + other + ending);
        }
        return words;
    }

    private static String text(List<String> words, Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            double skewed = Math.pow(random.nextDouble(), 3);
            text.append(words.get((int) (skewed * words.size())))
                    .append(random.nextInt(9) == 0 ? ", de het\n" : " ");
        }
        return text.toString().strip();
    }

    @Override
    public void close() {
        scripts.close();
    }
}
