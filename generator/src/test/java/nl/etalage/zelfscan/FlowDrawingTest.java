package nl.etalage.zelfscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.etalage.site.PageBelow;
import nl.etalage.survey.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowDrawingTest {

    private static final ShippedScans SHIPPED = new ShippedScans();

    static List<Zelfscan> scans() {
        return List.copyOf(SHIPPED.scans());
    }

    @ParameterizedTest
    @MethodSource("scans")
    void hasABoxForEveryQuestionAndEveryPieceOfAdvice(Zelfscan written) {
        var scan = modelled(written);
        var drawing = drawing(written);

        assertThat(texts(drawing, "question"))
                .containsExactlyElementsOf(
                        scan.questions().stream()
                                .map(each -> number(scan, each) + " " + each.id())
                                .toList());
        assertThat(texts(drawing, "advice"))
                .containsExactlyElementsOf(
                        GivenAdvice.about(scan, SHIPPED.profile(), SHIPPED.site()).stream()
                                .map(each -> each.advice().id())
                                .toList());
        assertThat(texts(drawing, "fact")).containsAll(scan.profile());
    }

    @ParameterizedTest
    @MethodSource("scans")
    void leadsToEveryQuestionThatIsNotAlwaysAsked(Zelfscan written) {
        var drawing = drawing(written);
        var conditional =
                modelled(written).questions().stream()
                        .filter(each -> each.showIf().isPresent())
                        .count();

        assertThat(drawing.lines().stream().filter(line -> line.kind().equals("shows")).count())
                .isGreaterThanOrEqualTo(conditional);
    }

    @ParameterizedTest
    @MethodSource("scans")
    void putsNoBoxOverAnotherOrOutside(Zelfscan written) {
        var drawing = drawing(written);

        for (var one : drawing.boxes()) {
            assertThat(one.x() + one.width()).isLessThan(drawing.width());
            assertThat(one.y() + one.height()).isLessThan(drawing.height());
            assertThat(drawing.boxes())
                    .filteredOn(other -> other.x() == one.x() && other != one)
                    .allSatisfy(
                            other ->
                                    assertThat(Math.abs(other.y() - one.y()))
                                            .isGreaterThan(one.height()));
        }
    }

    @Test
    void isForEditorsAloneAndThePaperForEveryone() {
        var pages =
                new Zelfscans(SHIPPED.profile())
                        .below(scans().get(0), SHIPPED.site()).stream().toList();

        assertThat(pages).extracting(PageBelow::name).containsExactly("papier", "stroom");
        assertThat(pages).extracting(PageBelow::listed).containsExactly(true, false);
    }

    private static Scan modelled(Zelfscan written) {
        return written.modelled(SHIPPED.profile(), SHIPPED.site());
    }

    private static FlowDrawing drawing(Zelfscan written) {
        return FlowDrawing.of(modelled(written), SHIPPED.profile(), SHIPPED.site());
    }

    private static int number(Scan scan, Question question) {
        return scan.questions().indexOf(question) + 1;
    }

    private static List<String> texts(FlowDrawing drawing, String kind) {
        return drawing.boxes().stream()
                .filter(box -> box.kind().equals(kind))
                .map(FlowDrawing.Box::text)
                .toList();
    }
}
