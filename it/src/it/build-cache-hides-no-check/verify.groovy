def log = new File(basedir, 'build.log').text
assert log.count('lz skipped') == 2
// neither the skipped build nor the selection passed for the whole, nor did the whole for one with another table
assert log.findAll(/(AGREES|DRIFTS) +landau-zener +formula vs lz, P_LZ/).collect { it.take(6) } == ['AGREES', 'AGREES', 'DRIFTS']
assert log.count('Mojo cached parameters mismatch') == 2
assert log.count('Skipping plugin execution (cached): lz:check') == 1 // the fourth, in which nothing is new

// the documentation shows this very configuration
def shown = new File(basedir, '../../../../docs/compatibility.md').text
assert shown.contains(new File(basedir, '.mvn/maven-build-cache-config.xml').readLines().tail().join('\n'))

return true
