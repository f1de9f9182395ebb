/**
 * The paper's sentences as inequalities about features of curves.
 *
 * <p>A {@link io.github.lzmaven.harness.claim.Claim} is data; {@link io.github.lzmaven.harness.claim.Claim#judge} holds it
 * against computed curves and says whether it holds, by which margin, or why that cannot be told here.
 */
package io.github.lzmaven.harness.claim;
