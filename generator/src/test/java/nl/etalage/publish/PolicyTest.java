package nl.etalage.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.etalage.site.BaseUrl;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    void allowsAPageOnlyWhatTheSiteBrings() {
        assertThat(new Policy(List.of()).forMeta())
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                                + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none';"
                                + " base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
    }

    @Test
    void writesTheSameForHostsAndLetsBrowsersKeepAssets() {
        var policy = new Policy(List.of("etalage-worker"));

        assertThat(policy.headersFile(BaseUrl.parse("https://example.org/spot035/").orElseThrow()))
                .isEqualTo(
                        """
                        /spot035/*
                          Content-Security-Policy: %s; frame-ancestors 'none'
                          X-Content-Type-Options: nosniff
                          X-Frame-Options: DENY
                          Referrer-Policy: same-origin
                          Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()
                          Cross-Origin-Opener-Policy: same-origin

                        /spot035/assets/*
                          Cache-Control: public, max-age=31536000, immutable

                        /spot035/zoeken/stukken/*
                          Cache-Control: public, max-age=31536000, immutable
                        """
                                .formatted(policy.forMeta()));
        assertThat(policy.forMeta()).endsWith("; trusted-types etalage-worker");
    }
}
