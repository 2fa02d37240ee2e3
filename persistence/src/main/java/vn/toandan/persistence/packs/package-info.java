/**
 * Criteria of a province as the province writes them down, read into a {@link vn.toandan.safety.ProvincialPack}; as opposed to {@link
 * vn.toandan.persistence.sheets}, which reads what is judged by them.
 */
@NullMarked
package vn.toandan.persistence.packs;

import org.jspecify.annotations.NullMarked;
