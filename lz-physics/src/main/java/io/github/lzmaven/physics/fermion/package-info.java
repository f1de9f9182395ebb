/**
 * One fermionic level swept through the levels of a reservoir (F. Barra and M. Esposito, Phys. Rev. E 93, 062118, 2016).
 *
 * <p>Start at {@link io.github.lzmaven.physics.fermion.LevelCrossingChain}, the Markov chain of Landau–Zener crossings with
 * its thermodynamics, and at {@link io.github.lzmaven.physics.fermion.LevelCrossingExact}, the quantum dynamics that it
 * approximates. Energies are in one unit throughout, ħ = k_B = 1, entropies in natural units.
 *
 * <p>Gaps are full gaps: a gap δ belongs to the matrix element γ = δ/2 of the Hamiltonian (2). A gap, and the probability
 * R of a diabatic transition that follows from it, belong to the reservoir level and hold in both directions of driving.
 */
package io.github.lzmaven.physics.fermion;
