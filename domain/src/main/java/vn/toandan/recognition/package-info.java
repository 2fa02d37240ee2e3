/**
 * Decisions of recognition ("quyết định công nhận") and their annulments: what an authority makes of a judgement; as opposed to {@link
 * vn.toandan.judging}, which says what the law's answer was.
 *
 * <p>The circular knows no withdrawal. A decision is never changed here: another one of the same authority annuls it, and both stay.
 */
@NullMarked
package vn.toandan.recognition;

import org.jspecify.annotations.NullMarked;
