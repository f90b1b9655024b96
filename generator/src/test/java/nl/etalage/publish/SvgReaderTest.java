package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTest {

    @Test
    void findsNothingInADrawing() {
        assertThat(
                        found(
                                """
                                <?xml version="1.0" encoding="utf-8"?>
                                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
                                <style>.a { fill: red }</style><path id="a" d="M0 0"/><use xlink:href="#a"/>
                                <image href="data:image/png;base64,AA=="/></svg>
                                """))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<title><script>alert(1)</script></title>",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'/>",
                "<g onload='alert(1)'/>",
                "<a href='javascript:alert(1)'/>",
                "<a><set attributeName='href' to='javascript:alert(1)'/></a>",
                "<image href='https://elders.example/x.png'/>",
                "<foreignObject/>",
                "<?xml-stylesheet href='x'?>",
                "&script;",
                "<g>"
            })
    void findsWhatCouldAct(String inside) {
        assertThat(found("<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>")).isOne();
    }

    @Test
    void expandsNoEntities() {
        assertThat(
                        found(
                                """
                                <!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>
                                <svg xmlns="http://www.w3.org/2000/svg">&x;</svg>
                                """))
                .isOne();
    }

    private static int found(String svg) {
        return SvgReader.read(svg.getBytes(UTF_8)).size();
    }
}
