/**
 * Files that people send with a tip ("tệp kèm theo tin"), before they are kept: known by their content, held against the structure of their kind, and stripped of what a
 * device writes into them; as opposed to {@link vn.toandan.tip.Attachments}, which keep them. Start at {@link vn.toandan.persistence.attachments.AttachmentFile}.
 *
 * <p>Pictures are taken apart, segment by segment, and only what is needed to draw them is written again, each part with exactly the length that it needs; they are not
 * decoded and encoded anew. What a court may have to look at stays as sharp as it was sent, a picture of huge size cannot take memory, and whatever nobody thought of falls
 * away, since nothing is kept that is not named here. A document (PDF) is looked through and kept as it is: what could be taken out of it for certain would be another
 * document. Whoever sends one is told.
 */
@NullMarked
package vn.toandan.persistence.attachments;

import org.jspecify.annotations.NullMarked;
