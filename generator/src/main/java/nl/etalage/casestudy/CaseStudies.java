package nl.etalage.casestudy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.casestudy.CaseStudy.Company;
import nl.etalage.casestudy.CaseStudy.Costs;
import nl.etalage.casestudy.CaseStudy.Effect;
import nl.etalage.problem.Problems;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.ContentType;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.Headline;
import nl.etalage.site.Link;
import nl.etalage.site.Listed;
import nl.etalage.site.Site;
import nl.etalage.source.Document;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Values;
import org.jspecify.annotations.Nullable;

/** {@code content/praktijkverhalen/}. */
public final class CaseStudies implements ContentType<CaseStudy> {

    private static final String ADVICE = "adviezen";

    @Override
    public String folder() {
        return "praktijkverhalen";
    }

    @Override
    public String singular() {
        return "praktijkverhaal";
    }

    @Override
    public String plural() {
        return "Praktijkverhalen";
    }

    @Override
    public String introduction() {
        return "Hoe het kan gaan: wat een bedrijf deed, wat het kostte en wat er misging.";
    }

    @Override
    public String template() {
        return "casestudy";
    }

    @Override
    public Optional<CaseStudy> read(Document document, Body body, Problems problems) {
        var fields = document.fields(problems);
        var headline = Headline.readWithThemes(document, fields);
        var company = fields.required("bedrijf", Values.block(CaseStudies::company));
        var summary = fields.optionalText("samenvatting");
        var advice = fields.required("adviezen", Values.listOf(Values::locatedId), List.of());
        var costs = fields.optional("kosten", Values.block(CaseStudies::costs));
        var leadWeeks =
                fields.required(
                        "planning",
                        Values.block(
                                block ->
                                        block.required(
                                                "doorlooptijd-weken", Values.whole(1, 520))));
        var effects =
                fields.required(
                        "effect", Values.listOf(Values.block(CaseStudies::effect)), List.of());
        var wentWrong = fields.text("ging-mis");
        var day = Headline.day(fields);
        fields.end();
        return company.map(
                firm ->
                        new CaseStudy(
                                headline,
                                summary.orElse(wentWrong),
                                firm,
                                advice,
                                costs,
                                leadWeeks,
                                effects,
                                wentWrong,
                                day,
                                body));
    }

    private static Optional<Company> company(Fields block) {
        var name = block.text("naam");
        var sector = block.required("sector", Values::locatedId);
        var employees = block.optional("werknemers", Values.whole(1, 100_000));
        var municipality = block.optional("gemeente", Values::locatedId);
        boolean fictional = block.optional("fictief", Values::yesNo, false);
        return sector.map(id -> new Company(name, id, employees, municipality, fictional));
    }

    private static Optional<Costs> costs(Fields block) {
        return Optional.of(
                new Costs(
                        block.optional("eenmalig", Values::euros),
                        block.optional("per-maand", Values::euros)));
    }

    private static Optional<Effect> effect(Fields block) {
        return Optional.of(new Effect(block.text("soort"), block.text("tekst")));
    }

    @Override
    public void check(CaseStudy story, Catalog catalog, Problems problems) {
        catalog.check(ADVICE, story.advice(), problems);
        catalog.check(Catalog.SECTORS, story.company().sector(), problems);
        story.company()
                .municipality()
                .ifPresent(id -> catalog.check(Catalog.MUNICIPALITIES, id, problems));
    }

    @Override
    public Map<String, Object> model(CaseStudy story, Site site) {
        var company = story.company();
        return Map.of(
                "casestudy",
                new View(
                        story.title(),
                        story.summary(),
                        company.fictional(),
                        new CompanyView(
                                company.name(),
                                site.name(Catalog.SECTORS, company.sector()),
                                company.employees().orElse(null),
                                company.municipality()
                                        .map(id -> site.name(Catalog.MUNICIPALITIES, id))
                                        .orElse(null)),
                        story.costs().map(CaseStudies::view).orElse(null),
                        story.leadWeeks()
                                .map(weeks -> DutchFormat.count(weeks, "week", "weken"))
                                .orElse(null),
                        story.effects().stream().map(Effect::text).toList(),
                        story.wentWrong(),
                        DutchFormat.day(story.day()),
                        site.list(ADVICE, story.advice().stream().map(Located::value).toList()),
                        site.themes(story),
                        story.body().html()));
    }

    private static CostsView view(Costs costs) {
        return new CostsView(
                costs.once().map(DutchFormat::euros).orElse(null),
                costs.monthly().map(DutchFormat::euros).orElse(null));
    }

    /** A case as its template shows it; {@code null} is what nobody measured. */
    public record View(
            String title,
            String summary,
            boolean fictional,
            CompanyView company,
            @Nullable CostsView costs,
            @Nullable String leadTime,
            List<String> effects,
            String wentWrong,
            DutchFormat.Day date,
            List<Listed> advice,
            List<Link> themes,
            String body) {}

    /** The firm, with names for ids. */
    public record CompanyView(
            String name,
            String sector,
            @Nullable Integer employees,
            @Nullable String municipality) {}

    /** The costs, with their unit. */
    public record CostsView(@Nullable String once, @Nullable String monthly) {}
}
