package nl.etalage.bake;

import java.util.ArrayList;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store as a list in memory. What would ask the database fails loudly, since the
 * database is not on the class path.
 */
final class PageStore extends ContentStore {

    private final List<DocumentModel> documents = new ArrayList<>();

    PageStore() {
        super("memory", "etalage");
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        var all = new DocumentList<DocumentModel>();
        all.addAll(documents);
        return all;
    }

    @Override
    public void startup() {
        // Nothing to open.
    }

    @Override
    public void close() {
        // Nothing to close.
    }

    @Override
    public void shutdown() {
        // Nothing to stop.
    }
}
