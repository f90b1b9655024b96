package nl.etalage.bake;

import java.util.List;
import java.util.Objects;
import nl.etalage.site.Page;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/** Finds pages where they already are, instead of in a folder. */
final class PageCrawler extends Crawler {

    /** The key under which a JBake document carries its page. */
    private static final String PAGE = "etalage-page";

    private final ContentStore store;
    private final List<Page> pages;

    PageCrawler(ContentStore store, JBakeConfiguration configuration, List<Page> pages) {
        super(store, configuration);
        this.store = store;
        this.pages = pages;
    }

    /** The page that a document was made of. */
    static Page page(DocumentModel document) {
        return (Page) Objects.requireNonNull(document.get(PAGE), "a document without its page");
    }

    @Override
    public void crawl() {
        for (var page : pages) {
            var document = new DocumentModel();
            document.setType(PageOven.TYPE);
            document.setUri(page.file());
            document.put(PAGE, page);
            store.addDocument(document);
        }
    }
}
