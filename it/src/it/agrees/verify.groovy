def log = new File(basedir, 'build.log').text
assert log.contains('AGREES')
assert log.contains('formula vs lz, P_LZ')
assert log.contains('closed-form')

def lz = new File(basedir, 'target/lz')
def results = new groovy.json.JsonSlurper().parse(new File(lz, 'results.json'))
assert results.status == 'passed'
assert results.checks.size() == 1
def check = results.checks[0]
assert [check.figure, check.curve, check.against, check.quantity] == ['landau-zener', 'formula', 'lz', 'P_LZ']
assert check.verdict == 'AGREES'
assert check.points == 3
assert check.used > 0 && check.used < 0.8

['report/index.html', 'report/landau-zener.html', 'report/summary.md', 'report/data', 'report/charts', 'run-info.json',
 'junit/TEST-landau-zener.xml'].each { assert new File(lz, it).exists() : it }
return true
