package nl.etalage.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @Test
    void putsThePathOfTheSiteBeforeEveryLink() {
        var url = BaseUrl.parse("https://example.org/spot035/").orElseThrow();

        assertThat(url.href("/themas/")).isEqualTo("/spot035/themas/");
        assertThat(url.absolute("/themas/")).isEqualTo("https://example.org/spot035/themas/");
    }

    @Test
    void keepsAPort() {
        assertThat(BaseUrl.parse("http://localhost:8080").orElseThrow().absolute("/"))
                .isEqualTo("http://localhost:8080/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "https://",
                "https://example.org/?a=1",
                "https://a b",
                ""
            })
    void isNotEveryText(String text) {
        assertThat(BaseUrl.parse(text)).isEmpty();
    }
}
