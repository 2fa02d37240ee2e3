/**
 * The shape of requests: what the core's commands declare as constraints, checked before the core is called; as opposed to {@link
 * vn.toandan.persistence.sheets}, where files are read cell by cell, and to the core's own refusals, which need no validator and know the
 * law, the registers and the day.
 *
 * <p>It stands here, in the room that both adapters share, so that one request is refused in the same words on the command line and on a
 * page. Its library is optional: who embeds the store does not inherit it. Nothing else here leans on it, and it is first loaded with the
 * first request that is checked, so that a command which stores nothing does not wait for it. The messages are ours in both languages; none
 * names a value.
 */
@NullMarked
package vn.toandan.persistence.requests;

import org.jspecify.annotations.NullMarked;
