/**
 * Who works here ("tài khoản cán bộ") and what each may do: an {@link vn.toandan.account.Account} holds {@link vn.toandan.account.Role}s, a role gives {@link
 * vn.toandan.account.Right}s, and all of them end at the unit of the account, by a {@link vn.toandan.account.Scope}; there too is the office whose {@link
 * vn.toandan.account.OfficeLetterhead} stands on its papers. As opposed to who told, whom nothing here knows of.
 */
@NullMarked
package vn.toandan.account;

import org.jspecify.annotations.NullMarked;
