/**
 * Content files as located values: text becomes nodes that know their line, and nodes become typed
 * values or problems. Alone knows Jackson's YAML.
 */
@NullMarked
package nl.etalage.source;

import org.jspecify.annotations.NullMarked;
