/**
 * Files on their way into the registers of a store, whole or not at all: what both adapters do with a file once they hold it. As opposed to {@link
 * vn.toandan.persistence.sheets}, which reads rows whatever becomes of them, and to the desks of the core, which decide about each.
 *
 * <p>Start at {@link vn.toandan.persistence.intake.Intakes}: one {@link vn.toandan.persistence.intake.Intake} for each kind of file.
 */
@NullMarked
package vn.toandan.persistence.intake;

import org.jspecify.annotations.NullMarked;
