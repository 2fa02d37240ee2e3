/**
 * The command line: arguments in, answers out. It parses, asks the core and prints; it holds no rule. Start at {@link
 * vn.toandan.cli.Main}.
 *
 * <p>Answers go to standard output, complaints to standard error; 0 is done, 1 an unexpected failure, 2 wrong usage, 3 input
 * refused. A unit that does not meet the standard is an answer.
 */
@NullMarked
package vn.toandan.cli;

import org.jspecify.annotations.NullMarked;
