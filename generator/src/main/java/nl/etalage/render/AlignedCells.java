package nl.etalage.render;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/**
 * Marks the cells of a column of figures, written {@code ---:}, with a class: the attribute that
 * flexmark writes is no longer part of HTML.
 */
final class AlignedCells implements AttributeProvider {

    private static final String ALIGN = "align";

    static AttributeProviderFactory factory() {
        return new IndependentAttributeProviderFactory() {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                return new AlignedCells();
            }
        };
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof TableCell && attributes.contains(ALIGN)) {
            boolean figures = attributes.getValue(ALIGN).equals("right");
            attributes.remove(ALIGN);
            if (figures) {
                attributes.addValue("class", "number");
            }
        }
    }
}
