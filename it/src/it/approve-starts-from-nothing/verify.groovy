def log = new File(basedir, 'build.log').text
assert log.contains("LZ-REF-001 no reference table 'started' in src/lz/reference")
assert log.contains('there is no old table; the new one has 3 row(s)')
def table = new File(basedir, 'src/lz/reference/started.csv').readLines()
assert table[0] == 'sweep-speed,P_LZ,P_LZ_error' && table.size() == 4
assert table[2].startsWith('1,0.7921204236492381,')
def sidecar = new File(basedir, 'src/lz/reference/started.yaml').text
assert sidecar.startsWith('tier: approved\nsource: "curve formula of started, computed by the model landau-zener-formula"\n')
assert sidecar.contains('sweep-speed: { unit: "Δ²/ħ" }') && sidecar.contains('reason: "begun"')
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/lz/results.json')).status == 'passed'
return true
