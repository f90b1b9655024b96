/** Articles in the knowledge base: what an entrepreneur reads to understand a subject. */
@NullMarked
package nl.etalage.article;

import org.jspecify.annotations.NullMarked;
