def log = new File(basedir, 'build.log').text
assert log.contains('lz:check') && log.contains('lz:run') // help
assert log.contains('landau-zener: Landau–Zener probability against sweep speed')
assert log.contains('3 grid points, models landau-zener-formula; 1 checks, 0 claims; src/lz/landau-zener.yaml')
assert log.contains('cache: 0 of 3 points kept, 3 never computed')
assert log.contains('parameter sweep-speed (v, Δ²/ħ): rate at which the bias grows; a number, greater than 0.0')
assert log.contains('result P_LZ (1): ')
assert log =~ /sweep-speed = 1: from 0\.79212\d+ to 0\.79212\d+ \(0\.79212\d+ ± 1\.1e-14 = absolute 1e-14 \+ 1·uncertainty 1e-15\)/
assert log.contains('not computed yet: 1 quantity, so')

def json = new groovy.json.JsonSlurper()
def descriptor = json.parse(new File(basedir, 'target/lz/schema/descriptor.schema.json'))
assert descriptor.required.containsAll(['figure', 'curves'])
assert descriptor.properties.keySet().containsAll(['common', 'checks', 'claims', 'charts'])
assert json.parse(new File(basedir, 'target/lz/schema/sidecar.schema.json')).required.containsAll(['tier', 'source', 'columns'])
assert !new File(basedir, 'target/lz/results.json').exists() // nothing was run
return true
