/**
 * Who told ("danh tính người báo tin"), apart from everything that was told: a {@link vn.toandan.identity.Vault} keeps it, an {@link
 * vn.toandan.identity.IdentityDesk} decides who may read it. Nothing here knows of tips, and nothing of tips knows of this: both sides
 * hold one random {@link vn.toandan.identity.IdentityCode}, and whoever runs them carries it across.
 *
 * <p>Two officers open an identity, one asking and one approving, for a named {@link vn.toandan.identity.Purpose} and on a named {@link
 * vn.toandan.identity.LegalGround}; the one who asked sees it once. Each of these steps stays on file, the identity on none of them.
 */
@NullMarked
package vn.toandan.identity;

import org.jspecify.annotations.NullMarked;
